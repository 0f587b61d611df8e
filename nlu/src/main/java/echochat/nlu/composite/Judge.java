package echochat.nlu.composite;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.text.Token;
import java.util.List;

/// A classifier that can be asked about a message or a piece of one.
@FunctionalInterface
public interface Judge {
    Verdict judge(List<Token> tokens);
}
