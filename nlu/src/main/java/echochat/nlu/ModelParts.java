package echochat.nlu;

import echochat.nlu.composite.Composer;
import echochat.nlu.entity.Patterns;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Tagger;
import echochat.nlu.entity.WordLists;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.intent.IntentModel;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.spelling.Spelling;
import echochat.nlu.system.SystemEntities;
import org.jspecify.annotations.Nullable;

/// All that a model works with.
///
/// @param composer puts intents together; absent unless the pipeline asks for it
record ModelParts(
        ModelCard card,
        MessageFeatures features,
        Spelling spelling,
        IntentModel intents,
        Tagger tagger,
        Patterns patterns,
        WordLists lists,
        Synonyms synonyms,
        NearestExamples nearest,
        @Nullable Composer composer,
        SystemEntities system) {}
