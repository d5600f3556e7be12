package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Told after the commit: something about a talk on its way between these two is not what it was. Carries no words. */
public record TransferChanged(UUID from, @Nullable UUID to) {
}
