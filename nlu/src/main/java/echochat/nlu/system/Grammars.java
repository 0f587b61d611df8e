package echochat.nlu.system;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.measure.Measures;
import echochat.nlu.system.number.Numbers;
import echochat.nlu.system.time.DurationRanges;
import echochat.nlu.system.time.Durations;
import echochat.nlu.system.time.Times;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The grammar of each language, read when it is first asked for and shared by all.
final class Grammars {
    /// Phrases in which a dimension finds nothing: no place in a row is in "a second". A number
    /// says after how many of its words something may begin: after the first in "so um acht".
    static final Category<Key> STOP = new Category<>("stop", Key.class);

    /// What has a place in a row that is no day: the 3rd floor.
    private static final Category<Key> RANKED = new Category<>("ranked", Key.class);

    private static final Map<Variant, Grammar> KNOWN = new ConcurrentHashMap<>();

    private record Variant(Language language, boolean isMonthFirst) {}

    private Grammars() {}

    /// @param isMonthFirst whether 3/4 is the 4th of March
    static Grammar of(Language language, boolean isMonthFirst) {
        return KNOWN.computeIfAbsent(new Variant(language, isMonthFirst), Grammars::read);
    }

    private static Grammar read(Variant variant) {
        var grammar = new Grammar(WordFile.load(variant.language().code() + ".words"));
        Numbers.addTo(grammar);
        Measures.addTo(grammar);
        Durations.addTo(grammar);
        DurationRanges.addTo(grammar);
        Times.addTo(grammar, variant.isMonthFirst());
        References.addTo(grammar);
        PastTense.addTo(grammar);
        grammar.addRules(RANKED, (key, _) -> key);
        grammar.addRules(STOP, (key, _) -> key);
        grammar.check();
        return grammar;
    }
}
