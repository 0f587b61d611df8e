package echochat.app;

/// A setting stops the start; the message is a sentence for whoever set it.
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingException(Setting setting, String wrong, String wanted) {
        this(setting + " " + wrong + "; set it to " + wanted + ".");
    }

    SettingException(String sentence) {
        super(sentence);
    }
}
