package echochat.formats;

import echochat.core.dataset.DatasetCollector;
import echochat.core.dataset.DatasetContent;
import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.SourceFile;
import echochat.core.dataset.check.Inspection;
import java.nio.charset.StandardCharsets;

/// What comes out of a file: what was read and what was found.
record Reading(String format, DatasetContent content, DatasetSummary summary) {
    static Reading of(String name, String text) {
        return of(SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Reading of(SourceFile file) {
        var collector = new DatasetCollector();
        var inspection = new Inspection();
        var reader = Readers.all().read(file, inspection.and(collector));
        return new Reading(reader.format(), collector.content(), inspection.summary());
    }
}
