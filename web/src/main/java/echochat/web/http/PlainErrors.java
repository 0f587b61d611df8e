package echochat.web.http;

import echochat.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What Tomcat says about requests that it refuses by itself: our words, and nothing of its own.
public final class PlainErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var notice = Problem.REQUEST_MALFORMED.with();
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter()
                    .write(
                            "{\"error\":\"%s\",\"code\":\"%s\",\"mend\":\"%s\"}"
                                    .formatted(notice.what(), notice.problem(), notice.mend()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
