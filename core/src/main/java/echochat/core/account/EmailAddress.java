package echochat.core.account;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An e-mail address in the one form in which it is kept and compared: trimmed, in small letters.
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /// Reads what somebody typed.
    public static EmailAddress parse(@Nullable String typed) {
        var value = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new ProblemException(Problem.EMAIL_MALFORMED, value);
        }
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
