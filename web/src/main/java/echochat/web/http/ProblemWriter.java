package echochat.web.http;

import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem from outside of the controllers, such as from a filter.
public final class ProblemWriter {
    private final JsonMapper mapper;

    public ProblemWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Problem problem,
            Object... words)
            throws IOException {
        write(request, response, problem.with(words));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Notice notice)
            throws IOException {
        var status = ProblemStatus.of(notice.problem().kind());
        response.setStatus(status.value());
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(mapper.writeValueAsBytes(ErrorBody.of(Face.of(request), status, notice)));
    }
}
