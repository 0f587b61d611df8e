package echochat.formats.rasa;

import echochat.core.pipeline.Fate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Every component that a pipeline of Rasa 1 to 3 may name, and what becomes of it.
final class Components {
    /// Parts of Rasa Pro, which let a language model lead the dialogue.
    static final Set<String> CALM =
            Set.of(
                    "LLMCommandGenerator",
                    "SingleStepLLMCommandGenerator",
                    "MultiStepLLMCommandGenerator",
                    "CompactLLMCommandGenerator",
                    "SearchReadyLLMCommandGenerator",
                    "NLUCommandAdapter",
                    "LLMIntentClassifier",
                    "FlowPolicy",
                    "EnterpriseSearchPolicy",
                    "IntentlessPolicy");

    /// Pipelines that Rasa 1 knew by name.
    static final Set<String> TEMPLATES =
            Set.of(
                    "supervised_embeddings",
                    "tensorflow_embedding",
                    "pretrained_embeddings_spacy",
                    "pretrained_embeddings_convert",
                    "spacy_sklearn",
                    "mitie",
                    "mitie_sklearn",
                    "keyword");

    private static final Map<String, Known> ALL = new HashMap<>();

    /// @param why what is done in its place
    record Known(Fate fate, String why) {}

    static {
        add(
                Fate.REPLACED,
                "words are cut by our own rules, in any script",
                "WhitespaceTokenizer",
                "JiebaTokenizer",
                "SpacyTokenizer",
                "MitieTokenizer",
                "ConveRTTokenizer",
                "LanguageModelTokenizer");
        add(
                Fate.REPLACED,
                "our own words, pairs of words and runs of letters take its place",
                "CountVectorsFeaturizer",
                "LexicalSyntacticFeaturizer");
        add(
                Fate.REPLACED,
                "patterns are hints for the intents and find entities",
                "RegexFeaturizer");
        add(
                Fate.NOT_AVAILABLE,
                "nothing pretrained is used here; all is learned from your sentences",
                "LanguageModelFeaturizer",
                "HFTransformersNLP",
                "ConveRTFeaturizer",
                "SpacyFeaturizer",
                "MitieFeaturizer");
        add(Fate.NOT_NEEDED, "no pretrained language model is loaded", "SpacyNLP", "MitieNLP");
        add(
                Fate.REPLACED,
                "our own classifier and tagger; constrain_similarities and the like are not needed",
                "DIETClassifier",
                "EmbeddingIntentClassifier");
        add(
                Fate.REPLACED,
                "our own classifier, which gives calibrated confidences",
                "SklearnIntentClassifier",
                "LogisticRegressionClassifier",
                "MitieIntentClassifier");
        add(
                Fate.REPLACED,
                "our own classifier learns its examples; they are no patterns",
                "KeywordIntentClassifier");
        add(
                Fate.REPLACED,
                "our own tagger, learned from your annotations",
                "CRFEntityExtractor",
                "MitieEntityExtractor");
        add(
                Fate.NOT_AVAILABLE,
                "it finds what spaCy was trained on; annotate such entities in your examples",
                "SpacyEntityExtractor");
        add(Fate.SAME, "values become what they stand for", "EntitySynonymMapper");
        add(
                Fate.SAME,
                "patterns and lists find entities; of overlapping ones one wins, lists ignore case",
                "RegexEntityExtractor");
        add(
                Fate.REPLACED,
                "our own finder of numbers, times and the like takes its place",
                "DucklingEntityExtractor",
                "DucklingHTTPExtractor");
        add(Fate.SAME, "a weak or close decision becomes nlu_fallback", "FallbackClassifier");
        add(Fate.SAME, "chooses between the keys of all retrieval intents", "ResponseSelector");
    }

    private Components() {}

    private static void add(Fate fate, String why, String... names) {
        for (var name : names) {
            ALL.put(name, new Known(fate, why));
        }
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /// What becomes of the component of that name.
    static Known of(String name) {
        var known = ALL.get(name);
        if (known != null) {
            return known;
        }
        if (CALM.contains(name)) {
            return new Known(Fate.NOT_AVAILABLE, "it needs a large language model");
        }
        var why =
                name.indexOf('.') >= 0
                        ? "Python code of your own cannot be run here"
                        : "Rasa has no component of this name either";
        return new Known(Fate.NOT_AVAILABLE, why);
    }
}
