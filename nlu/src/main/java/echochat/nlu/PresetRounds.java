package echochat.nlu;

import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.intent.LearningPlan;

/// What the presets mean in numbers: the one place where a word becomes rounds. Rounds that the
/// settings state outright are kept.
final class PresetRounds {
    private static final double QUICK = 0.5;
    private static final double THOROUGH = 2;

    private final TrainingSettings settings;
    private final Preset preset;
    private final int sentences;

    PresetRounds(TrainingSettings settings, int sentences) {
        this.settings = settings;
        this.sentences = sentences;
        preset = settings.preset().forSize(sentences);
    }

    /// How often the intent classifier sees every sentence.
    int intents() {
        return settings.intentRounds() > 0
                ? settings.intentRounds()
                : scaled(LearningPlan.usualRounds(sentences));
    }

    /// How often the tagger sees every sentence.
    int entities() {
        return settings.entityRounds() > 0
                ? settings.entityRounds()
                : scaled(TaggerTrainer.usualRounds(sentences));
    }

    private int scaled(int usual) {
        return switch (preset) {
            case QUICK -> Math.max(1, (int) (usual * QUICK));
            case THOROUGH -> (int) (usual * THOROUGH);
            case DEFAULT, BALANCED -> usual;
        };
    }
}
