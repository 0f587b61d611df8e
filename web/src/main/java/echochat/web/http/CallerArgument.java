package echochat.web.http;

import echochat.core.account.Caller;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller's method the `Caller`, or refuses; an `Optional<Caller>` it always gives.
public final class CallerArgument implements HandlerMethodArgumentResolver {
    private final Callers callers;

    public CallerArgument(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = callers.of((HttpServletRequest) request.getNativeRequest());
        return parameter.getParameterType() == Optional.class
                ? caller
                : caller.orElseThrow(() -> new ProblemException(Problem.NOT_SIGNED_IN));
    }
}
