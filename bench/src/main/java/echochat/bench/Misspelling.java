package echochat.bench;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence with one slip of the finger in one of its words of four letters or more, all words,
/// places and kinds of slips alike: a letter left out, another key hit, a letter put in, two
/// letters swapped. The same sentence gives the same slip.
final class Misspelling {
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]{4,}");
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final int KINDS = 4;

    private final String text;
    private final Random random;

    private Misspelling(String text) {
        this.text = text;
        random = new Random(text.hashCode());
    }

    /// What stands between two places is replaced.
    private record Change(int start, int end, String by) {
        String of(String text) {
            return text.substring(0, start) + by + text.substring(end);
        }

        int moved(int place) {
            return place > start ? place + by.length() - (end - start) : place;
        }
    }

    /// The sentence itself if it has no such word.
    static TrainingExample of(TrainingExample example) {
        var words = WORD.matcher(example.text()).results().toList();
        if (words.isEmpty()) {
            return example;
        }
        var misspelling = new Misspelling(example.text());
        var change = misspelling.change(words.get(misspelling.random.nextInt(words.size())));
        var text = change.of(example.text());
        var spans = example.entities().stream().map(span -> moved(span, change, text)).toList();
        return new TrainingExample(text, example.intent(), spans);
    }

    private Change change(MatchResult word) {
        var place = word.start() + random.nextInt(word.end() - word.start());
        return switch (random.nextInt(KINDS)) {
            case 0 -> new Change(place, place + 1, "");
            case 1 -> new Change(place, place + 1, beside(text.charAt(place)));
            case 2 -> {
                var twice = random.nextBoolean();
                var letter = text.charAt(place);
                yield new Change(place, place, twice ? String.valueOf(letter) : beside(letter));
            }
            default -> swap(Math.min(place, word.end() - 2));
        };
    }

    private Change swap(int place) {
        var swapped = String.valueOf(text.charAt(place + 1)) + text.charAt(place);
        return new Change(place, place + 2, swapped);
    }

    /// A letter whose key is next to that of the letter.
    private String beside(char letter) {
        var lower = Character.toLowerCase(letter);
        int row = 0;
        while (KEYS.get(row).indexOf(lower) < 0) {
            row++;
        }
        var column = KEYS.get(row).indexOf(lower);
        while (true) {
            var otherRow = Math.clamp(row + random.nextInt(3) - 1, 0, KEYS.size() - 1);
            var keys = KEYS.get(otherRow);
            var key = keys.charAt(Math.clamp(column + random.nextInt(3) - 1, 0, keys.length() - 1));
            if (key != lower) {
                return String.valueOf(key);
            }
        }
    }

    private static EntitySpan moved(EntitySpan span, Change change, String text) {
        var start = change.moved(span.start());
        var end = change.moved(span.end());
        return new EntitySpan(
                span.entity(), start, end, text.substring(start, end), span.role(), span.group());
    }
}
