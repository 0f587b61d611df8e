package echochat.core.understanding;

import echochat.dialogue.domain.Response;
import echochat.dialogue.domain.Responses;
import echochat.nlu.EntityMatch;
import echochat.nlu.FallbackRule;
import echochat.nlu.IntentScore;
import echochat.nlu.Pipeline;
import echochat.nlu.RetrievalIntents;
import echochat.nlu.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer of Rasa's `POST /model/parse` as maps and lists, for whoever writes JSON: the Rasa
/// face and the command line. Field names, their order and the counting of offsets are Rasa's.
public final class RasaParse {
    private static final int LONGEST_RANKING = 10;

    private final Understanding understanding;
    private final Responses responses;
    private final Pipeline pipeline;
    private final CodePoints places;

    private RasaParse(Understanding understanding, Responses responses, Pipeline pipeline) {
        this.understanding = understanding;
        this.responses = responses;
        this.pipeline = pipeline;
        this.places = new CodePoints(understanding.text());
    }

    public static Map<String, Object> of(Understanding understanding, Responses responses) {
        return of(understanding, responses, Pipeline.USUAL);
    }

    /// @param pipeline with which the model was trained
    public static Map<String, Object> of(
            Understanding understanding, Responses responses, Pipeline pipeline) {
        var judged = isShortcut(understanding) ? understanding : judged(understanding, pipeline);
        return new RasaParse(judged, responses, pipeline).parse();
    }

    private static Understanding judged(Understanding understanding, Pipeline pipeline) {
        var rule = pipeline.fallback();
        return rule == null ? understanding : rule.applyTo(understanding);
    }

    private Map<String, Object> parse() {
        var retrieval = understanding.retrieval();
        var ranking = shown(retrieval.ranking());
        var parse = new LinkedHashMap<String, Object>();
        parse.put("text", understanding.text());
        parse.put("intent", ranking.isEmpty() ? nothing() : score(ranking.getFirst()));
        parse.put("entities", understanding.entities().stream().map(this::entity).toList());
        if (!isShortcut(understanding)) {
            parse.put("text_tokens", tokens());
        }
        parse.put("intent_ranking", ranking.stream().map(RasaParse::score).toList());
        if (!isShortcut(understanding) && !pipeline.selectors().isEmpty()) {
            parse.put("response_selector", selectors(retrieval));
        }
        return parse;
    }

    /// An `nlu_fallback` makes the ranking longer by one.
    private static List<IntentScore> shown(List<IntentScore> ranking) {
        var isFallback =
                !ranking.isEmpty() && ranking.getFirst().intent().equals(FallbackRule.INTENT);
        return ranking.stream().limit(LONGEST_RANKING + (isFallback ? 1 : 0)).toList();
    }

    /// A message like `/greet` was read, not understood.
    private static boolean isShortcut(Understanding understanding) {
        return understanding.tokens().isEmpty() && understanding.text().startsWith("/");
    }

    private List<List<Integer>> tokens() {
        var tokens = new ArrayList<List<Integer>>(understanding.tokens().size());
        for (var token : understanding.tokens()) {
            tokens.add(List.of(places.before(token.start()), places.before(token.end())));
        }
        return tokens;
    }

    private Map<String, Object> entity(EntityMatch match) {
        var span = match.span();
        var start = places.before(span.start());
        var end = places.before(span.end());
        if (match.system() != null) {
            var text = understanding.text().substring(span.start(), span.end());
            var entity = DucklingEntity.of(match, match.system(), start, end, text);
            putRoleAndGroup(entity, match);
            return entity;
        }
        var entity = new LinkedHashMap<String, Object>();
        entity.put("entity", span.entity());
        entity.put("start", start);
        entity.put("end", end);
        putConfidence(entity, "entity", match);
        putRoleAndGroup(entity, match);
        entity.put("value", span.value());
        if (!match.extractor().isEmpty()) {
            entity.put("extractor", extractor(match.extractor()));
        }
        if (!match.processors().isEmpty()) {
            entity.put(
                    "processors", match.processors().stream().map(RasaParse::processor).toList());
        }
        return entity;
    }

    private static void putRoleAndGroup(Map<String, Object> entity, EntityMatch match) {
        var span = match.span();
        if (span.role() != null) {
            entity.put("role", span.role());
            putConfidence(entity, "role", match);
        }
        if (span.group() != null) {
            entity.put("group", span.group());
            putConfidence(entity, "group", match);
        }
    }

    private static void putConfidence(Map<String, Object> entity, String of, EntityMatch match) {
        if (match.extractor().equals("tagger")) {
            entity.put("confidence_" + of, match.confidence());
        }
    }

    /// Clients compare with the names of Rasa's parts.
    private static String extractor(String ours) {
        return switch (ours) {
            case "tagger" -> "DIETClassifier";
            case "regex", "lookup" -> "RegexEntityExtractor";
            default -> ours;
        };
    }

    private static String processor(String ours) {
        return ours.equals("synonyms") ? "EntitySynonymMapper" : ours;
    }

    private static Map<String, Object> score(IntentScore score) {
        var written = new LinkedHashMap<String, Object>();
        written.put("name", score.intent());
        written.put("confidence", score.confidence());
        return written;
    }

    private static Map<String, Object> nothing() {
        var nothing = new LinkedHashMap<String, Object>();
        nothing.put("name", null);
        nothing.put("confidence", 0.0);
        return nothing;
    }

    private Map<String, Object> selectors(RetrievalIntents retrieval) {
        var selectors = new LinkedHashMap<String, Object>();
        selectors.put("all_retrieval_intents", retrieval.names());
        pipeline.selectors()
                .forEach(name -> selectors.put(name, selector(retrieval.chosenBy(name))));
        return selectors;
    }

    private Map<String, Object> selector(List<IntentScore> keys) {
        var ranking = keys.stream().limit(LONGEST_RANKING).toList();
        var selector = new LinkedHashMap<String, Object>();
        selector.put("response", ranking.isEmpty() ? noChoice() : choice(ranking.getFirst()));
        selector.put("ranking", ranking.stream().map(RasaParse::key).toList());
        return selector;
    }

    private static Map<String, Object> noChoice() {
        var chosen = new LinkedHashMap<String, Object>();
        chosen.put("responses", null);
        chosen.put("confidence", 0.0);
        chosen.put("intent_response_key", null);
        chosen.put("utter_action", "utter_None");
        return chosen;
    }

    private Map<String, Object> choice(IntentScore best) {
        var key = best.intent();
        var said = responses.answering(key).stream().map(RasaParse::response).toList();
        var chosen = new LinkedHashMap<String, Object>();
        chosen.put("responses", said);
        chosen.put("confidence", best.confidence());
        chosen.put("intent_response_key", key);
        chosen.put("utter_action", Responses.nameFor(key));
        return chosen;
    }

    private static Map<String, Object> key(IntentScore score) {
        var written = new LinkedHashMap<String, Object>();
        written.put("confidence", score.confidence());
        written.put("intent_response_key", score.intent());
        return written;
    }

    private static Map<String, Object> response(Response response) {
        var written = new LinkedHashMap<String, Object>();
        if (response.text() != null) {
            written.put("text", response.text());
        }
        if (response.image() != null) {
            written.put("image", response.image());
        }
        return written;
    }
}
