package echochat.web.http;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets nobody pass to a handler below `/api` who is not known, unless the handler is [Open].
public final class Doorkeeper implements HandlerInterceptor {
    private final Callers callers;

    public Doorkeeper(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(Open.class)
                && callers.of(request).isEmpty()) {
            throw new ProblemException(Problem.NOT_SIGNED_IN);
        }
        return true;
    }
}
