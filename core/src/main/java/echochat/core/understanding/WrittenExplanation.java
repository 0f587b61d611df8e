package echochat.core.understanding;

import echochat.nlu.EntityMatch;
import echochat.nlu.Explanation;
import echochat.nlu.Explanation.NearExample;
import echochat.nlu.Explanation.ScoreShare;
import echochat.nlu.Explanation.TokenShare;
import echochat.nlu.SpanFate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Why a message was understood as it was, as maps and lists to stand beside the answer of
/// [RasaParse]; offsets count code points here too.
public final class WrittenExplanation {
    private final Explanation explanation;
    private final CodePoints places;

    private WrittenExplanation(Explanation explanation) {
        this.explanation = explanation;
        places = new CodePoints(explanation.understanding().text());
    }

    public static Map<String, Object> of(Explanation explanation) {
        return new WrittenExplanation(explanation).fields();
    }

    private Map<String, Object> fields() {
        var choice = explanation.choice();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("winner", choice.winner());
        fields.put("runner_up", choice.runnerUp());
        fields.put("scores", share(choice.scores()));
        fields.put("tokens", choice.tokens().stream().map(this::token).toList());
        fields.put("rest", share(choice.rest()));
        fields.put(
                "nearest",
                explanation.nearest().stream().map(WrittenExplanation::example).toList());
        fields.put("spans", explanation.spans().stream().map(this::fate).toList());
        return fields;
    }

    private Map<String, Object> token(TokenShare token) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", token.token().text());
        fields.put("start", places.before(token.token().start()));
        fields.put("end", places.before(token.token().end()));
        if (token.isMisspelt()) {
            fields.put("read_as", token.readAs());
        }
        fields.putAll(share(token.share()));
        return fields;
    }

    private static Map<String, Object> share(ScoreShare share) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("winner", share.winner());
        fields.put("runner_up", share.runnerUp());
        fields.put("difference", share.difference());
        return fields;
    }

    private static Map<String, Object> example(NearExample example) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", example.text());
        fields.put("intent", example.intent());
        fields.put("similarity", example.similarity());
        return fields;
    }

    private Map<String, Object> fate(SpanFate fate) {
        var fields = span(fate.span());
        switch (fate) {
            case SpanFate.Won _ -> fields.put("fate", "won");
            case SpanFate.Lost lost -> {
                fields.put("fate", "lost");
                fields.put("reason", lost.reason().name().toLowerCase(Locale.ROOT));
                fields.put("to", span(lost.winner()));
            }
        }
        return fields;
    }

    private Map<String, Object> span(EntityMatch match) {
        var span = match.span();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entity", span.entity());
        fields.put("start", places.before(span.start()));
        fields.put("end", places.before(span.end()));
        fields.put("value", span.value());
        fields.put("extractor", match.extractor());
        fields.put("confidence", match.confidence());
        return fields;
    }
}
