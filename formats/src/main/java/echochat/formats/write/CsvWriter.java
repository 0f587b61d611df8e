package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import echochat.dialogue.domain.Response;
import echochat.formats.json.JsonOutput;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a table as RFC 4180 says: commas, and quotes where they are needed.
final class CsvWriter implements DatasetWriter {
    @Override
    public List<String> write(DatasetContent content, Writer out) throws IOException {
        var turns = new ResponseTurns(content);
        var examples = content.data().examples();
        var withResponses = !content.responses().isEmpty();
        var withEntities = examples.stream().anyMatch(example -> !example.entities().isEmpty());
        out.write("text,intent");
        out.write(withResponses ? ",response" : "");
        out.write(withEntities ? ",entities\n" : "\n");
        for (TrainingExample example : examples) {
            out.write(CsvLine.cell(example.text()) + "," + CsvLine.cell(example.intent()));
            if (withResponses) {
                out.write("," + CsvLine.cell(response(turns.next(example.intent()))));
            }
            if (withEntities) {
                out.write("," + CsvLine.cell(entities(example)));
            }
            out.write("\n");
        }
        return Losses.ofExamplesOnly(content);
    }

    private static String entities(TrainingExample example) {
        return example.entities().isEmpty() ? "" : JsonOutput.text(Values.entities(example));
    }

    /// Plain text where that is enough; what looks like JSON is put into JSON.
    private static String response(List<Response> responses) {
        if (responses.isEmpty()) {
            return "";
        }
        var isPlain =
                responses.size() == 1 && Values.response(responses.getFirst()) instanceof String;
        var text = isPlain ? String.valueOf(responses.getFirst().text()) : "";
        return isPlain && !text.startsWith("{") && !text.startsWith("[")
                ? text
                : JsonOutput.text(responses.stream().map(Values::response).toList());
    }
}
