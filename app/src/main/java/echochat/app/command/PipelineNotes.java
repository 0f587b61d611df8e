package echochat.app.command;

import echochat.core.dataset.DatasetContent;
import echochat.core.pipeline.ComponentNote;
import echochat.core.pipeline.PipelineSettings;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of a Rasa pipeline, component by component, for people and for programs.
record PipelineNotes(List<ComponentNote> notes) {
    static PipelineNotes of(Optional<PipelineSettings> pipeline) {
        return new PipelineNotes(pipeline.map(PipelineSettings::notes).orElse(List.of()));
    }

    static PipelineNotes of(DatasetContent content) {
        return of(Optional.ofNullable(content.pipeline()));
    }

    void print(PrintWriter err) {
        for (var note : notes) {
            var place = note.location();
            err.printf(
                    "%s:%d %s: %s, %s%n",
                    place.file(), place.line(), note.component(), note.fate().words(), note.why());
        }
        err.flush();
    }

    List<Map<String, Object>> fields() {
        return notes.stream().map(PipelineNotes::fields).toList();
    }

    private static Map<String, Object> fields(ComponentNote note) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("component", note.component());
        fields.put("file", note.location().file());
        fields.put("line", note.location().line());
        fields.put("fate", note.fate().words());
        fields.put("why", note.why());
        return fields;
    }
}
