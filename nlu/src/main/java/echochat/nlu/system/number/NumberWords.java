package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.number.Morpheme.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers and places in a row that are written in words, whole or in one piece.
final class NumberWords implements Phrase<Numeral> {
    private static final int MOST_MORPHEMES = 24;
    private static final Category<Morpheme> MORPHEME = new Category<>("morpheme", Morpheme.class);

    private final Compounds compounds;

    NumberWords(Grammar grammar) {
        var file = grammar.file();
        var cardinals = RulePhrase.of(file, "cardinal", (key, _) -> Morpheme.of(key, false));
        var ordinals = RulePhrase.of(file, "ordinal", (key, _) -> Morpheme.of(key, true));
        grammar.add(
                MORPHEME,
                (chart, from) -> {
                    var all = new ArrayList<>(cardinals.at(chart, from));
                    all.addAll(ordinals.at(chart, from));
                    return all;
                });
        var parts = new HashMap<String, Morpheme>();
        if (!file.words("compound", "written").isEmpty()) {
            parts.putAll(singles(grammar, "cardinal", false));
            parts.putAll(singles(grammar, "ordinal", true));
        }
        compounds = new Compounds(parts);
    }

    private static Map<String, Morpheme> singles(Grammar grammar, String section, boolean ordinal) {
        var singles = new HashMap<String, Morpheme>();
        grammar.file()
                .singleWords(section)
                .forEach((word, key) -> singles.put(word, Morpheme.of(key, ordinal)));
        return singles;
    }

    /// Morphemes in a row; those that a word ends with know which word comes next.
    private static final class Row {
        private final List<Morpheme> morphemes = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>(); // 0 inside a word

        private void add(Morpheme morpheme, int end) {
            morphemes.add(morpheme);
            ends.add(end);
        }
    }

    @Override
    public List<Match<Numeral>> at(Chart chart, int from) {
        var row = row(chart, from);
        var found = new ArrayList<Match<Numeral>>();
        for (int count = row.morphemes.size(); count > 0; count--) {
            var morphemes = row.morphemes.subList(0, count);
            var end = row.ends.get(count - 1);
            if (end > 0) {
                var isWeak = count == 1 && morphemes.getFirst().role() == Role.ONE;
                var isOrdinal = morphemes.getLast().isOrdinal();
                Composition.of(morphemes)
                        .ifPresent(
                                value ->
                                        found.add(
                                                new Match<>(
                                                        new Numeral(value, isOrdinal),
                                                        end,
                                                        isWeak)));
            }
        }
        return found;
    }

    private Row row(Chart chart, int from) {
        var row = new Row();
        var at = from;
        while (row.morphemes.size() < MOST_MORPHEMES) {
            var before = at;
            at = takeWord(chart, row, isHyphen(chart, at) && at > from ? at + 1 : at);
            if (at < 0) {
                return before == from ? new Row() : row;
            }
        }
        return row;
    }

    /// The hyphens of `quatre-vingt-dix`.
    private static boolean isHyphen(Chart chart, int at) {
        var words = chart.words();
        return words.isAt(at, "-") && words.isGluedAt(at) && words.isGluedAt(at + 1);
    }

    /// The index after the word, or -1 if it is no part of a number.
    private int takeWord(Chart chart, Row row, int at) {
        var matches = chart.at(MORPHEME, at);
        if (!matches.isEmpty()) {
            var longest = matches.getFirst();
            row.add(longest.value(), longest.end());
            return longest.end();
        }
        if (at >= chart.words().size()) {
            return -1;
        }
        var parts = compounds.cut(chart.words().get(at).text());
        for (int i = 0; i < parts.size(); i++) {
            row.add(parts.get(i), i == parts.size() - 1 ? at + 1 : 0);
        }
        return parts.isEmpty() ? -1 : at + 1;
    }
}
