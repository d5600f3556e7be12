package org.khiang.conversations.dialogue.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times as they are told in words: hours of the Thai clock, and so long from now. */
public final class TimeWords {
    private static final String NUMBER = "{n}";
    private static final String MINUTES = "{m}";

    private final Map<String, Integer> numbers;
    private final List<Time> times;
    private final Pattern half;

    /**
     * One way of telling a time.
     *
     * @param words regular expression; {@code {n}} is a number, {@code {m}} two digits of minutes
     * @param means a time "18+n" in hours, or "PTnH", "PTnM", "PnD"; n is the number
     */
    public record Way(String words, String means) {
    }

    private record Time(List<Pattern> passing, List<Pattern> asked, String means, boolean minutes) {
    }

    /**
     * @param numbers numbers in words; digits are understood by themselves
     * @param half    the word for half an hour more
     * @param limits  how a time must stand to be a limit that somebody set
     */
    public TimeWords(Map<String, Integer> numbers, List<Way> ways, String half, Frame limits) {
        this.numbers = Map.copyOf(numbers);
        this.half = Pattern.compile(half);
        String number = "(?<n>" + Stream.concat(Stream.of("\\d{1,2}"), numbers.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())).collect(Collectors.joining("|")) + ")";
        times = ways.stream().map(way -> {
            String words = way.words().replace(NUMBER, number).replace(MINUTES, "(?<m>[0-5]\\d)");
            return new Time(limits.passing(words), limits.asked(words), way.means(), way.words().contains(MINUTES));
        }).toList();
    }

    /** Tells no time: for a language that has none in its files. */
    public static TimeWords none() {
        return new TimeWords(Map.of(), List.of(), "half", new Frame(List.of(), List.of(), List.of()));
    }

    /** The limit that these letters tell; {@code asked} when the child was asked for one. */
    public Optional<Limit> in(String letters, boolean asked) {
        return times.stream().flatMap(time -> (asked ? time.asked : time.passing).stream()
                .map(words -> words.matcher(letters)).filter(Matcher::find)
                .flatMap(found -> limit(time, found, letters).stream())).findFirst();
    }

    private Optional<Limit> limit(Time time, Matcher found, String letters) {
        if (!time.means.contains("n")) {
            return Optional.of(new Limit(time.means));
        }
        int number = number(found.group("n"));
        if (time.means.startsWith("P")) {
            return number > 60 ? Optional.empty() : Optional.of(new Limit(time.means.replace("n", "" + number)));
        }
        int hour = Integer.parseInt(time.means.replace("+n", "")) + number;
        return hour > 24 ? Optional.empty() : Optional.of(new Limit(String.format("%02d:%s", hour % 24,
                time.minutes ? found.group("m") : halfMore(found, letters) ? "30" : "00")));
    }

    private boolean halfMore(Matcher hour, String letters) {
        Matcher more = half.matcher(letters);
        return more.find(hour.end()) && more.start() == hour.end();
    }

    private int number(String told) {
        return numbers.containsKey(told) ? numbers.get(told) : Integer.parseInt(told);
    }
}
