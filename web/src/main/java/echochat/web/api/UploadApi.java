package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.blob.BlobStore.Draft;
import echochat.core.dataset.Arrivals;
import echochat.core.dataset.Dataset;
import echochat.core.dataset.Uploads;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.Workspaces;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Uploading a dataset. The form is read as it arrives, so that its file is written once, to where
/// it will stay.
@RestController
public final class UploadApi {
    private static final int LONGEST_FIELD = 100;
    // A file's name stands in its part's head.
    private static final int LARGEST_PART_HEAD = 64 * 1024;

    private final Arrivals arrivals;
    private final Uploads uploads;
    private final Workspaces workspaces;

    public UploadApi(Arrivals arrivals, Uploads uploads, Workspaces workspaces) {
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.workspaces = workspaces;
    }

    public record UploadAnswer(String message, DatasetView dataset) {}

    @PostMapping("/api/datasets/upload")
    @ResponseStatus(HttpStatus.CREATED)
    public UploadAnswer uploadDataset(Caller caller, HttpServletRequest request) {
        if (!isForm(request)) {
            throw new ProblemException(Problem.UPLOAD_EMPTY);
        }
        arrivals.requireSize(request.getContentLengthLong());
        try (var form = new Form(caller)) {
            form.read(parts(request));
            return new UploadAnswer("Dataset uploaded.", DatasetView.of(form.keep()));
        } catch (IOException _) {
            throw new ProblemException(Problem.UPLOAD_CUT);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    private static FileItemIterator parts(HttpServletRequest request) throws IOException {
        var form = new FileUpload();
        form.setPartHeaderSizeMax(LARGEST_PART_HEAD);
        form.setHeaderEncoding(StandardCharsets.UTF_8.name());
        return form.getItemIterator(new ServletRequestContext(request));
    }

    /// The fields of one upload as they come in.
    private final class Form implements AutoCloseable {
        private final Caller caller;
        private @Nullable WorkspaceId workspace;
        private @Nullable Draft file;
        private String filename = "";

        Form(Caller caller) {
            this.caller = caller;
        }

        void read(FileItemIterator parts) throws IOException {
            while (parts.hasNext()) {
                var part = parts.next();
                switch (part.getFieldName()) {
                    case "workspaceId" -> takeWorkspace(part);
                    case "file" -> takeFile(part);
                    case null, default -> part.openStream().skip(Long.MAX_VALUE);
                }
            }
        }

        private void takeWorkspace(FileItemStream part) throws IOException {
            workspace = workspace(text(part.openStream()));
            uploads.require(caller, workspace);
        }

        private void takeFile(FileItemStream part) throws IOException {
            if (part.isFormField() || file != null) {
                throw new ProblemException(Problem.UPLOAD_EMPTY);
            }
            filename = part.getName();
            file = arrivals.receive(part.openStream());
        }

        Dataset keep() {
            if (file == null) {
                throw new ProblemException(Problem.UPLOAD_EMPTY);
            }
            var into = workspace == null ? workspaces.first(caller) : workspace;
            return uploads.keep(caller, into, filename, file);
        }

        @Override
        public void close() {
            if (file != null) {
                file.close();
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
    }

    private static WorkspaceId workspace(String text) {
        try {
            return new WorkspaceId(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw new ProblemException(Problem.WORKSPACE_UNKNOWN, text);
        }
    }
}
