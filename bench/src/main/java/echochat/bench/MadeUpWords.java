package echochat.bench;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Words out of syllables, and choices by chance; the same for the same seed.
final class MadeUpWords {
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final int MOST_SYLLABLES = 4;
    private static final double CLOSED_SHARE = 0.3;

    private final SplittableRandom random;

    MadeUpWords(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A place in a list, each taken in proportion to one through its rank (Zipf): by the inverse
    /// of the continuous distribution.
    int zipf(int size) {
        var place = (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
        return Math.min(place, size - 1);
    }

    String word() {
        var word = new StringBuilder();
        for (int left = 1 + random.nextInt(MOST_SYLLABLES); left > 0; left--) {
            word.append(letter(CONSONANTS)).append(letter(VOWELS));
            if (chance(CLOSED_SHARE)) {
                word.append(letter(CONSONANTS));
            }
        }
        return word.toString();
    }

    private char letter(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /// Different ones.
    List<String> some(int count) {
        var seen = new HashSet<String>();
        return Stream.generate(this::word).filter(seen::add).limit(count).toList();
    }

    /// The word with two letters changed over, or one left out.
    String slip(String word) {
        if (word.length() < 2) {
            return word;
        }
        var at = random.nextInt(word.length() - 1);
        var rest = word.substring(at + 2);
        var swapped = chance(0.5) ? "" + word.charAt(at + 1) + word.charAt(at) : word.charAt(at);
        return word.substring(0, at) + swapped + rest;
    }
}
