package echochat.formats.json;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.dialogue.domain.Response;
import echochat.formats.example.RawEntity;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// Reads JSON that stands in one value of a table. Everything in it has the place of that value.
public final class JsonCell {
    private final DatasetSink sink;
    private final Set<String> toldKeys = new HashSet<>();

    public JsonCell(DatasetSink sink) {
        this.sink = sink;
    }

    /// The entities, or none and a finding if this is no such list.
    public List<RawEntity> entities(String json, Location place) {
        return read(json, place, tokens -> new EntityParser(tokens).list());
    }

    /// The variations of a response that is written as JSON.
    public List<Response> responses(String json, Location place) {
        if (!Tokens.areWhole(json)) {
            return List.of(Response.text(json));
        }
        return read(json, place, tokens -> new ResponseParser(tokens).variations("response"));
    }

    private <T> List<T> read(String json, Location place, Function<Tokens, List<T>> reader) {
        var tokens = new Tokens(new StringReader(json), sink, _ -> place, toldKeys);
        try (var parser = tokens.parser) {
            parser.nextToken();
            return reader.apply(tokens);
        } catch (JacksonException e) {
            sink.finding(new Finding(place, Problem.ENTITIES_NOT_READ.with(Words.of(e))));
            return List.of();
        }
    }
}
