package echochat.nlu.entity;

import echochat.nlu.text.Token;
import java.util.List;

/// A way of looking at a message. What a tagger has learned fits only the way it learned with.
@FunctionalInterface
interface Observer {
    /// @param intent what the message is about, as a number
    Observations look(List<Token> tokens, int intent);
}
