package echochat.core.chat;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.understanding.WellFormed;
import echochat.core.workspace.WorkspaceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody said to a workspace's bot.
///
/// @param sender names the conversation; whoever calls us chooses it
/// @param metadata for an outside bot, as maps, lists, strings, numbers and booleans
public record Message(
        WorkspaceId workspace, String sender, String text, Map<String, Object> metadata) {
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_SENDER = 255;

    /// The sender of those who name none, as in Rasa.
    public static final String DEFAULT_SENDER = "default";

    public Message {
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException(Problem.MESSAGE_TOO_LONG, text.length(), LONGEST_TEXT);
        }
        if (sender.length() > LONGEST_SENDER) {
            throw new ProblemException(Problem.SENDER_TOO_LONG, sender.length(), LONGEST_SENDER);
        }
        sender = sender.isBlank() ? DEFAULT_SENDER : clean(sender);
        text = clean(text).strip();
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    public Message(WorkspaceId workspace, String sender, String text) {
        this(workspace, sender, text, Map.of());
    }

    /// No database keeps the character 0 in a text.
    private static String clean(String text) {
        var whole = WellFormed.text(text);
        return whole.indexOf('\0') < 0 ? whole : whole.replace("\0", "");
    }
}
