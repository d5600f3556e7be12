package org.khiang.conversations.numbers;

import com.samskivert.mustache.Mustache;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The public summary of a half-year (CP-131): one file of HTML from the figures that staff see, rounded to five. */
@Singleton
public class Summary {
    private final Numbers numbers;

    Summary(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The page for a half-year such as "2026H1"; empty when the code means none, or only a month. */
    public Optional<String> of(String half) {
        return Period.of(half).filter(period -> !period.partial())
                .map(period -> Mustache.compiler().emptyStringIsFalse(true).nullValue("")
                        .compile(Lists.text("/numbers/summary.html"))
                        .execute(SummaryPage.of(numbers.of(period, null))));
    }

    /** Writes the page; false when the code means no half-year. What was in the file before is gone. */
    public boolean write(String half, Path file) throws IOException {
        Optional<String> page = of(half);
        if (page.isPresent()) {
            Files.writeString(file, page.get(), StandardCharsets.UTF_8);
        }
        return page.isPresent();
    }
}
