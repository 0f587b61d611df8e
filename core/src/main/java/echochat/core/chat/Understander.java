package echochat.core.chat;

import echochat.nlu.NluModel;
import echochat.nlu.Understanding;
import java.time.Instant;

/// Finds out what a text means.
public interface Understander {
    /// What it means if it is written now.
    Understanding apply(String text);

    /// What it means if it was written then; that matters for "tomorrow" and its like only.
    default Understanding apply(String text, Instant writtenAt) {
        return apply(text);
    }

    /// Asks a model.
    record ByModel(NluModel model) implements Understander {
        @Override
        public Understanding apply(String text) {
            return model.understand(text);
        }

        @Override
        public Understanding apply(String text, Instant writtenAt) {
            return model.understand(text, writtenAt);
        }
    }
}
