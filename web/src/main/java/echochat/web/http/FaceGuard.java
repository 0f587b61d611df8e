package echochat.web.http;

import echochat.core.account.Caller;
import echochat.core.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Guards the backend and the Rasa face, which know no accounts: with a token set, callers send
/// it; without one, only this machine is answered, and no page of somebody else.
public final class FaceGuard implements RequestFilter {
    /// Rasa never asks for a token here.
    private static final Pattern OPEN_IN_RASA =
            Pattern.compile("/rasa(/\\d+)?(/version|/webhooks/.*)?");

    private static final Pattern OF_WORKSPACE = Pattern.compile("/rasa/(\\d{1,18})(/.*)?");

    private final Optional<String> backendToken;
    private final Optional<String> rasaToken;
    private final OwnMachine ownMachine;
    private final Callers callers;
    private final ProblemWriter problems;

    public FaceGuard(
            Optional<String> backendToken,
            Optional<String> rasaToken,
            OwnMachine ownMachine,
            Callers callers,
            ProblemWriter problems) {
        this.backendToken = backendToken;
        this.rasaToken = rasaToken;
        this.ownMachine = ownMachine;
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var passes =
                switch (Face.of(request)) {
                    case STUDIO -> true;
                    case BACKEND -> backend(request, response);
                    case RASA -> rasa(request, response);
                };
        if (passes) {
            chain.doFilter(request, response);
        }
    }

    private boolean backend(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (backendToken.isEmpty()) {
            return fromOwnMachine(request, response, "ECHOCHAT_BACKEND_TOKEN");
        }
        return Tokens.same(backendToken.get(), Callers.bearer(request).orElse(null))
                || refused(request, response, Problem.TOKEN_WRONG, "ECHOCHAT_BACKEND_TOKEN");
    }

    private boolean rasa(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (hasKeyOfItsWorkspace(request)) {
            return true;
        }
        if (rasaToken.isEmpty()) {
            return fromOwnMachine(request, response, "ECHOCHAT_RASA_TOKEN");
        }
        return OPEN_IN_RASA.matcher(request.getRequestURI()).matches()
                || Tokens.same(rasaToken.get(), request.getParameter("token"))
                || refused(request, response, Problem.TOKEN_WRONG, "ECHOCHAT_RASA_TOKEN");
    }

    private boolean hasKeyOfItsWorkspace(HttpServletRequest request) {
        var path = OF_WORKSPACE.matcher(request.getRequestURI());
        return Callers.bearer(request).isPresent()
                && path.matches()
                && callers.of(request).orElse(null) instanceof Caller.KeyHolder key
                && key.workspace() == Long.parseLong(path.group(1));
    }

    private boolean fromOwnMachine(
            HttpServletRequest request, HttpServletResponse response, String setting)
            throws IOException {
        return ownMachine.sent(request)
                || refused(request, response, Problem.HOST_REFUSED, setting);
    }

    private boolean refused(
            HttpServletRequest request, HttpServletResponse response, Problem problem, String word)
            throws IOException {
        problems.write(request, response, problem, word);
        return false;
    }
}
