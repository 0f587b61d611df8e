package echochat.nlu.composite;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message of which it is known whether it has two intents.
///
/// @param combinations what speaks for each
/// @param truth the right combination; absent if the message has one intent
record Case(double[] facts, Map<String, Double> combinations, @Nullable String truth) {
    boolean isComposite() {
        return truth != null;
    }
}
