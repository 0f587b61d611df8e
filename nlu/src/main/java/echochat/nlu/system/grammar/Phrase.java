package echochat.nlu.system.grammar;

import java.util.List;

/// Finds one kind of phrase at a place. Looks at a bounded number of words only, so that a whole
/// message takes time in proportion to its length.
public interface Phrase<T> {
    /// What begins with the word, in any order; empty if nothing does.
    List<Match<T>> at(Chart chart, int from);
}
