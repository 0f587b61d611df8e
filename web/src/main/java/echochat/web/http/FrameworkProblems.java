package echochat.web.http;

import static echochat.core.problem.Problem.BODY_MALFORMED;
import static echochat.core.problem.Problem.BODY_MISSING;
import static echochat.core.problem.Problem.BODY_TOO_LARGE;
import static echochat.core.problem.Problem.BODY_TYPE_UNKNOWN;
import static echochat.core.problem.Problem.METHOD_UNKNOWN;
import static echochat.core.problem.Problem.PARAMETER_MALFORMED;
import static echochat.core.problem.Problem.PARAMETER_MISSING;
import static echochat.core.problem.Problem.REQUEST_MALFORMED;
import static echochat.core.problem.Problem.ROUTE_UNKNOWN;

import echochat.core.problem.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/// What Spring throws at requests that reach no controller, in our words.
final class FrameworkProblems {
    private FrameworkProblems() {}

    /// Empty if it is a bug of ours.
    static Optional<Notice> of(Exception exception, HttpServletRequest request) {
        return Optional.ofNullable(
                switch (exception) {
                    case NoHandlerFoundException _ -> ROUTE_UNKNOWN.with(request.getRequestURI());
                    case HttpRequestMethodNotSupportedException method ->
                            METHOD_UNKNOWN.with(method.getMethod(), allowed(method));
                    case HttpMessageNotReadableException body -> unreadable(body);
                    case HttpMediaTypeNotSupportedException type ->
                            BODY_TYPE_UNKNOWN.with(
                                    type.getContentType() == null ? "?" : type.getContentType(),
                                    joined(type.getSupportedMediaTypes()));
                    case MethodArgumentTypeMismatchException parameter -> mismatch(parameter);
                    case MissingServletRequestParameterException parameter ->
                            PARAMETER_MISSING.with(parameter.getParameterName());
                    case MissingServletRequestPartException part ->
                            PARAMETER_MISSING.with(part.getRequestPartName());
                    case MaxUploadSizeExceededException upload ->
                            BODY_TOO_LARGE.with(upload.getMaxUploadSize());
                    case MultipartException _ -> REQUEST_MALFORMED.with();
                    case ErrorResponse response when response.getStatusCode().is4xxClientError() ->
                            REQUEST_MALFORMED.with();
                    default -> null;
                });
    }

    static HttpStatus status(Exception exception, Notice notice) {
        return exception instanceof ErrorResponse response
                ? HttpStatus.valueOf(response.getStatusCode().value())
                : ProblemStatus.of(notice.problem().kind());
    }

    static HttpHeaders headers(Exception exception) {
        var headers = new HttpHeaders();
        if (exception instanceof ErrorResponse response) {
            headers.putAll(response.getHeaders());
        }
        headers.setCacheControl("no-store");
        return headers;
    }

    private static Notice unreadable(HttpMessageNotReadableException exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge tooLarge) {
                return BODY_TOO_LARGE.with(tooLarge.limit());
            }
            if (cause instanceof JacksonException json) {
                return BODY_MALFORMED.with(whatIsWrong(json));
            }
        }
        return BODY_MISSING.with();
    }

    /// Jackson's own words tell of our classes; only the place and the field are for others.
    private static String whatIsWrong(JacksonException json) {
        var field =
                json.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(name -> name != null)
                        .collect(Collectors.joining("."));
        if (!(json instanceof StreamReadException) && !field.isEmpty()) {
            return "“" + field + "” has a value of the wrong type";
        }
        var place = json.getLocation();
        return place == null
                ? "it is not JSON"
                : "it stops being JSON at line "
                        + place.getLineNr()
                        + ", column "
                        + place.getColumnNr();
    }

    private static Notice mismatch(MethodArgumentTypeMismatchException parameter) {
        var type = parameter.getRequiredType();
        var wanted =
                type == long.class || type == Long.class || type == int.class
                        ? "whole number"
                        : "value as documented";
        return PARAMETER_MALFORMED.with(
                parameter.getName(), String.valueOf(parameter.getValue()), wanted);
    }

    private static String allowed(HttpRequestMethodNotSupportedException exception) {
        var methods = exception.getSupportedMethods();
        return methods == null ? "another method" : String.join(" or ", methods);
    }

    private static String joined(List<MediaType> types) {
        return types.stream()
                .map(MediaType::toString)
                .filter(type -> !type.contains("*"))
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
