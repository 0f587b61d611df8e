package echochat.web.api;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.web.http.Callers;
import echochat.web.http.OwnMachine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/// Knows a program that speaks for an outside trainer: by the service token, or, where none is set,
/// by running on this very machine.
public final class ServiceToken {
    private final Optional<String> token;
    private final OwnMachine ownMachine;

    public ServiceToken(Optional<String> token, OwnMachine ownMachine) {
        this.token = token;
        this.ownMachine = ownMachine;
    }

    void require(HttpServletRequest request) {
        var known =
                token.map(expected -> isShown(request, expected))
                        .orElseGet(() -> ownMachine.sent(request));
        if (!known) {
            throw new ProblemException(Problem.SERVICE_TOKEN_WRONG);
        }
    }

    private static boolean isShown(HttpServletRequest request, String expected) {
        var shown = Callers.bearer(request).orElse("");
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
