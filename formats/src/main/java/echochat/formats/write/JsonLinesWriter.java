package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import echochat.formats.json.JsonOutput;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes one JSON object a line for each example.
final class JsonLinesWriter implements DatasetWriter {
    @Override
    public List<String> write(DatasetContent content, Writer out) throws IOException {
        var turns = new ResponseTurns(content);
        for (TrainingExample example : content.data().examples()) {
            var map = example(example);
            var responses = turns.next(example.intent()).stream().map(Values::response).toList();
            if (!responses.isEmpty()) {
                map.put("response", responses.size() == 1 ? responses.getFirst() : responses);
            }
            out.write(JsonOutput.text(map));
            out.write("\n");
        }
        return Losses.ofExamplesOnly(content);
    }

    static Map<String, Object> example(TrainingExample example) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", example.text());
        map.put("intent", example.intent());
        if (!example.entities().isEmpty()) {
            map.put("entities", Values.entities(example));
        }
        return map;
    }
}
