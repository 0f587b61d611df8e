package echochat.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.DatasetReader;
import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.DatasetStatus;
import echochat.core.dataset.Formats;
import echochat.core.dataset.SourceFile;
import echochat.core.dataset.ValidationReport;
import echochat.core.dataset.ValidationReport.Fault;
import echochat.core.problem.Kind;
import echochat.core.problem.ProblemException;
import echochat.core.training.JobId;
import echochat.core.workspace.WorkspaceId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideBackendTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SourceFile FILE = SourceFile.of("x.csv", new byte[0]);
    private static final Fault OWN_ERROR =
            new Fault("x.csv", 2, 1, "EMPTY_TEXT", Kind.ERROR, "No text.", "Write.", ",greet", 1);
    private static final Fault OWN_HINT =
            new Fault("x.csv", 9, 1, "ROW_EMPTY", Kind.HINT, "Empty.", "Delete it.", "", 0);
    private static final ValidationReport OWN =
            new ValidationReport(
                    false,
                    "csv",
                    "CSV, comma, UTF-8",
                    3,
                    "en",
                    Map.of("greet", 2, "bye", 1),
                    Map.of(),
                    Map.of("responses", 1),
                    Map.of("city", 2),
                    Map.of("errors", 1, "warnings", 0, "hints", 1),
                    List.of(OWN_ERROR, OWN_HINT));
    private static final Dataset DATASET =
            new Dataset(
                    new DatasetId(12),
                    new WorkspaceId(3),
                    new Dataset.Upload("x.csv", "uploads/datasets/12-x.csv", 10),
                    DatasetStatus.VALIDATED,
                    OWN,
                    new Dataset.Times(NOON, NOON));

    /// Takes any file for CSV.
    private static final class AnyCsv implements DatasetReader {
        @Override
        public String format() {
            return "csv";
        }

        @Override
        public List<String> extensions() {
            return List.of(".csv");
        }

        @Override
        public boolean recognizes(byte[] head) {
            return true;
        }

        @Override
        public void read(SourceFile file, DatasetSink sink) {}
    }

    private static OutsideBackend at(Receiver receiver) {
        var formats = new Formats(List.of(new AnyCsv()));
        return new OutsideBackend(receiver.address(), "", formats, (_, _) -> OWN);
    }

    private static ValidationReport reportFor(String answer) throws IOException {
        try (var receiver = new Receiver(Receiver.saying(200, "application/json", answer))) {
            return at(receiver).validate(DATASET, FILE);
        }
    }

    @Test
    void theFileIsNamedByItsPathInTheSharedFolder() throws IOException {
        try (var receiver =
                new Receiver(Receiver.saying(200, "application/json", "{\"valid\":true}"))) {
            at(receiver).validate(DATASET, FILE);
            at(receiver).start(new JobId(7), DATASET);

            assertThat(receiver.calls)
                    .extracting(Receiver.Call::path, Receiver.Call::body)
                    .containsExactly(
                            tuple(
                                    "/datasets/validate",
                                    "{\"dataset_id\":12,"
                                            + "\"file_path\":\"/uploads/datasets/12-x.csv\","
                                            + "\"format\":\"csv\"}"),
                            tuple(
                                    "/train",
                                    "{\"dataset_id\":12,"
                                            + "\"file_path\":\"/uploads/datasets/12-x.csv\","
                                            + "\"format\":\"csv\",\"training_job_id\":7,"
                                            + "\"workspace_id\":3}"));
        }
    }

    @Test
    void theVerdictIsTheBackendsAndTheCountsAreOurs() throws IOException {
        var report =
                reportFor(
                        """
                        {"valid": true, "intents": ["greet", "order"], "entities": ["city"],
                         "sample_count": 5, "errors": []}
                        """);

        assertThat(report.valid()).isTrue();
        assertThat(report.examples()).isEqualTo(5);
        assertThat(report.intents()).isEqualTo(Map.of("greet", 2, "order", 0));
        assertThat(report.entities()).isEqualTo(Map.of("city", 0));
        assertThat(report.findings()).containsExactly(OWN_HINT);
        assertThat(report.totals()).containsEntry("errors", 0).containsEntry("hints", 1);
    }

    @Test
    void anErrorThatWeSeeTooIsShownWithItsLine() throws IOException {
        var report =
                reportFor(
                        """
                        {"valid": false, "intents": [], "entities": [], "sample_count": 0,
                         "errors": ["x.csv:2:1 EMPTY_TEXT No text. Write.", "Row 7 is strange"]}
                        """);

        assertThat(report.valid()).isFalse();
        assertThat(report.findings())
                .extracting(Fault::what)
                .containsExactly("Row 7 is strange", "No text.", "Empty.");
        assertThat(report.findings()).contains(OWN_ERROR);
        assertThat(report.totals()).containsEntry("errors", 2);
    }

    @Test
    void anAnswerOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> reportFor("{\"ok\": 1}"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("does not say whether the file is valid");
    }

    @Test
    void aBackendThatIsNotThereIsSaidInWords() throws IOException {
        var receiver = new Receiver(Receiver.saying(200, "text/plain", ""));
        receiver.close();

        assertThatThrownBy(() -> at(receiver).start(new JobId(7), DATASET))
                .hasMessageContaining("did not do it: nothing answers there");
    }
}
