package echochat.clients;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.Formats;
import echochat.core.dataset.SourceFile;
import echochat.core.dataset.ValidationReport;
import echochat.core.dataset.Validator;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.JobId;
import echochat.core.training.OutsideTrainer;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A backend of the guide's kind that checks and trains for us. It reads the files from a folder
/// that it shares with us, and tells by call-backs how a training goes.
public final class OutsideBackend implements Validator, OutsideTrainer {
    private static final Duration TO_CHECK = Duration.ofMinutes(2);
    private static final Duration TO_BEGIN = Duration.ofMinutes(1);

    private final JsonServer server;
    private final Formats formats;
    private final Validator own;

    /// @param token sent as bearer; empty for none
    /// @param own counts and shows what the backend only judges
    public OutsideBackend(URI address, String token, Formats formats, Validator own) {
        this.server = new JsonServer(address, token);
        this.formats = formats;
        this.own = own;
    }

    @Override
    public ValidationReport validate(Dataset dataset, SourceFile file) {
        var wish = wish(dataset, formats.readerOf(file).format());
        var verdict = answer("/datasets/validate", wish, TO_CHECK);
        if (!verdict.path("valid").isBoolean()) {
            throw failed("its answer does not say whether the file is valid");
        }
        return new Verdict(verdict, own.validate(dataset, file)).report();
    }

    @Override
    public void start(JobId job, Dataset dataset) {
        var report = dataset.report();
        var wish = wish(dataset, report == null ? "" : report.format());
        wish.put("training_job_id", job.value());
        wish.put("workspace_id", dataset.workspace().value());
        answer("/train", wish, TO_BEGIN);
    }

    private static Map<String, Object> wish(Dataset dataset, String format) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("dataset_id", dataset.id().value());
        wish.put("file_path", "/" + dataset.upload().blob());
        wish.put("format", format);
        return wish;
    }

    private JsonNode answer(String path, Map<String, Object> body, Duration limit) {
        try {
            return server.call("POST", path, body, limit);
        } catch (OutsideException reason) {
            throw failed(reason.getMessage());
        }
    }

    private ProblemException failed(String reason) {
        return new ProblemException(Problem.OUTSIDE_BACKEND_FAILED, server.address(), reason);
    }
}
