package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import java.util.List;

/// The messages of a lesson. Whether a vector is kept or made anew each time, it is the same to
/// the last bit: so a few sentences are learned fast, and very many in little memory.
@FunctionalInterface
public interface Messages {
    /// May be asked by many threads at once.
    SparseVector at(int place);

    /// Messages that are all in memory.
    static Messages kept(List<SparseVector> messages) {
        return messages::get;
    }
}
