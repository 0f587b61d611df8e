package echochat.storage;

import echochat.core.chat.HopTime;
import echochat.core.chat.Trace;
import echochat.dialogue.Doubt;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Traces as JSON text. There is one for every turn, so names are short, confidences have six
/// decimals, and what is absent is not written.
final class TraceJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double DECIMALS = 1e6;

    private TraceJson() {}

    /// A trace as it is read: `i` intents, `e` entities, `h` hops, `m` the model, `d` its doubt.
    private record Written(
            @Nullable List<Intent> i,
            @Nullable List<Entity> e,
            @Nullable List<Hop> h,
            @Nullable String m,
            @Nullable Doubt d) {
        Trace trace() {
            return new Trace(
                    orNone(i).stream().map(Intent::score).toList(),
                    orNone(e).stream().map(Entity::entity).toList(),
                    orNone(h).stream().map(Hop::time).toList(),
                    m,
                    d);
        }
    }

    /// `n` name, `c` confidence.
    private record Intent(String n, double c) {
        IntentScore score() {
            return new IntentScore(n, c);
        }
    }

    /// `n` name, `s` start, `e` end, `v` value, `c` confidence, `x` extractor, `r` role, `g` group.
    private record Entity(
            String n,
            int s,
            int e,
            String v,
            double c,
            String x,
            @Nullable String r,
            @Nullable String g) {
        Trace.Entity entity() {
            return new Trace.Entity(new EntitySpan(n, s, e, v, r, g), c, x);
        }
    }

    /// `n` name, `o` outcome, `t` nanoseconds.
    private record Hop(String n, HopTime.Outcome o, long t) {
        HopTime time() {
            return new HopTime(n, o, t);
        }
    }

    static String of(Trace trace) {
        var text = new StringWriter(512);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writeIntents(trace.ranking(), json);
            writeEntities(trace.entities(), json);
            writeHops(trace.hops(), json);
            writeText(json, "m", trace.model());
            var doubt = trace.doubt();
            writeText(json, "d", doubt == null ? null : doubt.name());
            json.writeEndObject();
        }
        return text.toString();
    }

    static Trace read(String json) {
        return JSON.readValue(json, Written.class).trace();
    }

    private static void writeIntents(List<IntentScore> ranking, JsonGenerator json) {
        json.writeArrayPropertyStart("i");
        for (var score : ranking) {
            json.writeStartObject();
            json.writeStringProperty("n", score.intent());
            json.writeNumberProperty("c", rounded(score.confidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEntities(List<Trace.Entity> entities, JsonGenerator json) {
        json.writeArrayPropertyStart("e");
        for (var entity : entities) {
            var span = entity.span();
            json.writeStartObject();
            json.writeStringProperty("n", span.entity());
            json.writeNumberProperty("s", span.start());
            json.writeNumberProperty("e", span.end());
            json.writeStringProperty("v", span.value());
            json.writeNumberProperty("c", rounded(entity.confidence()));
            json.writeStringProperty("x", entity.extractor());
            writeText(json, "r", span.role());
            writeText(json, "g", span.group());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeHops(List<HopTime> hops, JsonGenerator json) {
        json.writeArrayPropertyStart("h");
        for (var hop : hops) {
            json.writeStartObject();
            json.writeStringProperty("n", hop.name());
            json.writeStringProperty("o", hop.outcome().name());
            json.writeNumberProperty("t", hop.nanoseconds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    private static double rounded(double confidence) {
        return Math.rint(confidence * DECIMALS) / DECIMALS;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
