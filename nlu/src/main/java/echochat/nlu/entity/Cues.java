package echochat.nlu.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words right before or right behind spans that tell which of several [Rivals] they are:
/// `from` a city one comes from, two `adults`.
final class Cues {
    private static final int FEWEST = 2; // times that a word must have told it
    private static final double LEAST_SHARE = 0.9; // of its times, that it told the same
    private static final int LONGEST = 3; // words behind a span

    /// Words that stand between two spans whichever comes first: and, or.
    private static final Set<String> JOINING =
            Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "u", "ve", "veya");

    private final Rivals rivals;
    private final Map<Cue, Map<Label, Integer>> before = new HashMap<>();
    private final Map<Cue, Map<Label, Integer>> behind = new HashMap<>();

    /// What follows the first words behind spans.
    private final Map<List<String>, Map<String, Integer>> following = new HashMap<>();

    /// Of rivals, how many more spans are told by the word before them than by the one behind.
    private final Map<Label, Integer> sides = new HashMap<>();

    private record Cue(Label rivals, String word) {}

    /// A span with the words that tell what it is.
    ///
    /// @param rivals the kind that stands for them
    /// @param end exclusive
    record Phrase(Label rivals, SpanPlace place, int first, int end) {}

    /// @param goOn called now and then; may throw
    Cues(Collection<MarkedWords> sentences, Rivals rivals, Runnable goOn) {
        this.rivals = rivals;
        for (var sentence : sentences) {
            goOn.run();
            count(sentence);
        }
        for (var sentence : sentences) {
            goOn.run();
            compareSides(sentence);
        }
    }

    private void count(MarkedWords sentence) {
        for (var place : sentence.places()) {
            count(before, sentence, place, place.first() - 1);
            count(behind, sentence, place, place.end());
            for (int length = 1; length < LONGEST; length++) {
                var end = place.end() + length;
                if (end <= sentence.words().size()) {
                    var words = sentence.words().subList(place.end(), end);
                    following
                            .computeIfAbsent(words, _ -> new HashMap<>())
                            .merge(wordAt(sentence, end), 1, Integer::sum);
                }
            }
        }
    }

    private void count(
            Map<Cue, Map<Label, Integer>> side, MarkedWords sentence, SpanPlace place, int word) {
        if (sentence.isFree(word)) {
            side.computeIfAbsent(cue(sentence, place, word), _ -> new HashMap<>())
                    .merge(place.label(), 1, Integer::sum);
        }
    }

    private void compareSides(MarkedWords sentence) {
        for (var place : sentence.places()) {
            var lead = isToldBefore(sentence, place) ? 1 : 0;
            lead -= isToldBehind(sentence, place) ? 1 : 0;
            sides.merge(rivals.first(place.label()), lead, Integer::sum);
        }
    }

    private Cue cue(MarkedWords sentence, SpanPlace place, int word) {
        return new Cue(rivals.first(place.label()), sentence.words().get(word));
    }

    private static String wordAt(MarkedWords sentence, int token) {
        return token < sentence.words().size() ? sentence.words().get(token) : "";
    }

    private boolean isToldBefore(MarkedWords sentence, SpanPlace place) {
        return isTold(before, sentence, place, place.first() - 1);
    }

    private boolean isToldBehind(MarkedWords sentence, SpanPlace place) {
        return isTold(behind, sentence, place, place.end());
    }

    private boolean isTold(
            Map<Cue, Map<Label, Integer>> side, MarkedWords sentence, SpanPlace place, int word) {
        if (!sentence.isFree(word) || !tells(sentence.words().get(word))) {
            return false;
        }
        var told = side.getOrDefault(cue(sentence, place, word), Map.of());
        var own = told.getOrDefault(place.label(), 0);
        return own >= FEWEST && own >= LEAST_SHARE * sum(told);
    }

    private static boolean tells(String word) {
        return !JOINING.contains(word) && word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What tells of a span: the word on that side which tells more of it and its rivals, and
    /// behind it those that always follow, such as the second syllable of `kara`. Null if nothing
    /// tells there.
    @Nullable Phrase of(MarkedWords sentence, SpanPlace place) {
        var first = rivals.first(place.label());
        if (sides.getOrDefault(first, 0) >= 0) {
            return isToldBefore(sentence, place)
                    ? new Phrase(first, place, place.first() - 1, place.end())
                    : null;
        }
        return isToldBehind(sentence, place)
                ? new Phrase(first, place, place.first(), endBehind(sentence, place))
                : null;
    }

    private int endBehind(MarkedWords sentence, SpanPlace place) {
        var end = place.end() + 1;
        while (end < place.end() + LONGEST
                && sentence.isFree(end)
                && tells(sentence.words().get(end))
                && isAlwaysNext(sentence.words().subList(place.end(), end))) {
            end++;
        }
        return end;
    }

    private boolean isAlwaysNext(List<String> words) {
        var next = following.getOrDefault(words, Map.of());
        return next.size() == 1 && sum(next) >= FEWEST;
    }
}
