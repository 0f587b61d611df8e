package echochat.core.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// A short word that a user can read to whoever runs the server, who finds it in the log.
public final class Reference {
    private Reference() {}

    public static String next() {
        var hex =
                HexFormat.of().withUpperCase().toHexDigits(ThreadLocalRandom.current().nextLong());
        return hex.substring(0, 8);
    }
}
