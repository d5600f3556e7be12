package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/** A talk in somebody's hands now, and how grave it is. */
@MappedEntity("conversation")
record HeldTalk(@Id UUID id, UUID holder, RiskLevel level) {
}
