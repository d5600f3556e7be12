package org.khiang.conversations.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private final List<UUID> work = IntStream.range(0, 20_000).mapToObj(i -> new UUID(i * 31L, ~(long) i)).toList();

    @Test
    void aboutOneInTwentyIsChosenAndARerunChoosesTheSame() {
        List<UUID> chosen = work.stream().filter(Sampling::chosen).toList();
        assertTrue(chosen.size() > 850 && chosen.size() < 1150, "chosen: " + chosen.size());
        assertEquals(chosen, work.stream().filter(Sampling::chosen).toList());
    }

    @Test
    void theTwoOfAMonthDoNotHangOnTheOrderTheyAreAskedIn() {
        List<UUID> month = work.subList(0, 30);
        List<UUID> shuffled = new ArrayList<>(month);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(Sampling.two(month), Sampling.two(shuffled));
        assertEquals(2, Sampling.two(month).size());
        assertEquals(1, Sampling.two(month.subList(0, 1)).size());
    }
}
