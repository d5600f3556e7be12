package org.khiang.conversations.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes two ways of typing the same words comparable: spaces, marks around the message, stretched letters and
 * particles at the end do not count (safe-disclosure.md section 4).
 */
final class Spelling {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cf}\\p{Z}]+");
    private static final Pattern STRETCHED = Pattern.compile("([\\p{L}\\p{M}])\\1+");
    private static final Pattern STRETCHED_END = Pattern.compile("([\\p{L}\\p{M}])\\1+$");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

    private final Map<String, String> respell;
    private final Pattern tones;
    private final List<String> particles;
    private final List<String> negations;

    Spelling(Map<String, String> respell, String tones, List<String> particles, List<String> negations) {
        this.respell = respell;
        this.tones = Pattern.compile("[" + tones + "]");
        this.particles = particles.stream().map(this::letters).toList();
        this.negations = negations.stream().map(this::toneless).toList();
    }

    /** The same comparison with particles and negations of another language beside the own. */
    Spelling with(List<String> moreParticles, List<String> moreNegations) {
        return new Spelling(respell, tones.pattern().replaceAll("[\\[\\]]", ""),
                Stream.concat(particles.stream(), moreParticles.stream()).toList(),
                Stream.concat(negations.stream(), moreNegations.stream()).toList());
    }

    /** The bare words, comparable with equals. Particles go first: a stretched letter may belong to two words. */
    String plain(String text) {
        String plain = letters(text);
        for (String shorter = trimmed(plain); !shorter.equals(plain); shorter = trimmed(plain)) {
            plain = shorter;
        }
        return collapsed(plain);
    }

    /** As plain, and without tone marks, which a hurried child leaves out. */
    String toneless(String text) {
        return collapsed(tones.matcher(plain(text)).replaceAll(""));
    }

    /** Whether the text holds anything that can be read. */
    boolean readable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** How many negations the words hold; a slip must not add or lose one. */
    long negations(String toneless) {
        return negations.stream().filter(toneless::contains).count();
    }

    private String letters(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        letters = BLANK.matcher(letters).replaceAll("");
        for (var spelling : respell.entrySet()) {
            letters = letters.replace(spelling.getKey(), spelling.getValue());
        }
        return AROUND.matcher(letters).replaceAll("");
    }

    private static String collapsed(String letters) {
        return STRETCHED.matcher(letters).replaceAll("$1");
    }

    /** A message that is nothing but a particle keeps it; its last letter may be stretched. */
    private String trimmed(String plain) {
        String end = STRETCHED_END.matcher(plain).replaceFirst("$1");
        return particles.stream().filter(particle -> end.endsWith(particle) && end.length() > particle.length())
                .map(particle -> end.substring(0, end.length() - particle.length())).findFirst().orElse(plain);
    }
}
