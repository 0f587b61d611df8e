package echochat.formats.rasa;

import echochat.nlu.FallbackRule;
import echochat.nlu.PatternUse;
import echochat.nlu.Pipeline;
import echochat.nlu.Preset;
import echochat.nlu.system.SystemSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A pipeline while its components are read one by one; each returns what to say about it, or
/// nothing if the catalogue's sentence is enough.
final class PipelineDraft {
    /// Fewer epochs than this are for trying things out: Rasa's own tests take 1 to 10.
    static final int QUICK_BELOW = 30;

    /// More than Rasa's own 300 are a wish for more than the usual.
    static final int THOROUGH_ABOVE = 300;

    private static final int LONGEST_SIGN = 10;

    private @Nullable FallbackRule fallback;
    private @Nullable String splitAt;
    private PatternUse patterns = PatternUse.ALL;
    private boolean synonyms;
    private final Set<String> selectors = new LinkedHashSet<>();
    private double epochs;
    private SystemSettings system = SystemSettings.AUTOMATIC;
    private String language = "";

    /// To be told before any component is taken.
    void speak(String written) {
        language = written;
    }

    String take(String component, ComponentOptions options) {
        return switch (component) {
            case "WhitespaceTokenizer", "JiebaTokenizer", "SpacyTokenizer", "MitieTokenizer" ->
                    tokenizer(options);
            case "DIETClassifier", "EmbeddingIntentClassifier" -> classifier(options);
            case "EntitySynonymMapper" -> synonymMapper();
            case "RegexEntityExtractor" -> patterns(options);
            case "FallbackClassifier" -> fallback(options);
            case "ResponseSelector" -> selector(options);
            case "DucklingEntityExtractor", "DucklingHTTPExtractor" -> duckling(options);
            default -> "";
        };
    }

    private String tokenizer(ComponentOptions options) {
        if (!options.truth("intent_tokenization_flag", false)) {
            return "";
        }
        var sign = options.text("intent_split_symbol", "_");
        if (sign.isEmpty() || sign.length() > LONGEST_SIGN) {
            return "";
        }
        splitAt = sign;
        return "words are cut by our own rules; intents are split at \"" + sign + "\"";
    }

    private String classifier(ComponentOptions options) {
        epochs = Math.max(epochs, options.number("epochs").orElse(0.0));
        var preset = preset();
        return preset == Preset.DEFAULT
                ? ""
                : "our own classifier and tagger, preset " + preset.word() + " for these epochs";
    }

    private String synonymMapper() {
        synonyms = true;
        return "";
    }

    private String patterns(ComponentOptions options) {
        patterns =
                new PatternUse(
                        options.truth("use_lookup_tables", true),
                        options.truth("use_regexes", true),
                        options.truth("case_sensitive", false));
        return "";
    }

    private String fallback(ComponentOptions options) {
        var rule =
                new FallbackRule(
                        options.share("threshold", FallbackRule.USUAL.threshold()),
                        options.share("ambiguity_threshold", FallbackRule.USUAL.ambiguity()));
        fallback = rule;
        return "nlu_fallback below "
                + rule.threshold()
                + ", or with less than "
                + rule.ambiguity()
                + " between the first two";
    }

    private String selector(ComponentOptions options) {
        var name = options.text("retrieval_intent", Pipeline.EVERY_KEY);
        selectors.add(name);
        return name.equals(Pipeline.EVERY_KEY)
                ? ""
                : "chooses between the keys of " + name + ", under that name";
    }

    private String duckling(ComponentOptions options) {
        var duckling = DucklingOptions.of(options, language);
        system = duckling.settings();
        return duckling.why();
    }

    /// What Rasa takes where no pipeline is given: its FallbackClassifier, among others.
    void takeUsual() {
        fallback = FallbackRule.USUAL;
        synonyms = true;
        selectors.add(Pipeline.EVERY_KEY);
    }

    /// What Rasa 1 did by its pipelines with names.
    void takeTemplate() {
        synonyms = true;
    }

    Preset preset() {
        if (epochs > THOROUGH_ABOVE) {
            return Preset.THOROUGH;
        }
        return epochs > 0 && epochs < QUICK_BELOW ? Preset.QUICK : Preset.DEFAULT;
    }

    Pipeline pipeline() {
        return new Pipeline(fallback, splitAt, patterns, synonyms, List.copyOf(selectors));
    }

    SystemSettings system() {
        return system;
    }
}
