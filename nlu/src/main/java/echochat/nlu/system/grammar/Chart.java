package echochat.nlu.system.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message on the table: every kind of phrase is looked for once at each word at most, and
/// remembered.
public final class Chart {
    /// The longest few; more readings of one word than these do not help.
    private static final int MOST_MATCHES = 12;

    private final Grammar grammar;
    private final Words words;
    private final List<?>[][] found; // by category, then by word

    public Chart(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
        found = new List<?>[grammar.categories()][];
    }

    public Words words() {
        return words;
    }

    Grammar grammar() {
        return grammar;
    }

    /// The readings from the word on, longest first.
    @SuppressWarnings("unchecked") // the lists of a category hold its own matches only
    public <T> List<Match<T>> at(Category<T> category, int from) {
        if (from >= words.size()) {
            return List.of();
        }
        var row = row(category.number());
        var known = (@Nullable List<Match<T>>) row[from];
        if (known == null) {
            known = look(grammar.phrase(category), from);
            row[from] = known;
        }
        return known;
    }

    private @Nullable List<?>[] row(int category) {
        if (found[category] == null) {
            found[category] = new List<?>[words.size()];
        }
        return found[category];
    }

    private <T> List<Match<T>> look(Phrase<T> phrase, int from) {
        var matches = phrase.at(this, from);
        if (matches.size() < 2) {
            return matches;
        }
        return matches.stream().sorted(Match.LONGEST_FIRST).limit(MOST_MATCHES).toList();
    }

    /// The longest reading that is no weak word alone and ends where an entity may end.
    public <T> Optional<Match<T>> longest(Category<T> category, int from) {
        for (var match : at(category, from)) {
            if (!match.isWeak() && mayEnd(match.end())) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /// Not inside a word or a number, nor with a comma that could have led to a year.
    private boolean mayEnd(int end) {
        return words.isBoundary(end) && !words.isInsideNumber(end) && !words.isAt(end - 1, ",");
    }

    /// All readings of two kinds of phrase.
    public <T> List<Match<T>> either(Category<T> one, Category<T> other, int from) {
        var all = new ArrayList<>(at(one, from));
        all.addAll(at(other, from));
        return all;
    }

    /// Where a phrase may go on: at the word itself, and after each joining phrase from there.
    public List<Integer> after(int end, Category<?> join) {
        var places = new ArrayList<>(List.of(end));
        at(join, end).forEach(match -> places.add(match.end()));
        return places;
    }
}
