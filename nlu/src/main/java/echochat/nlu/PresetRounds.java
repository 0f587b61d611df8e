package echochat.nlu;

import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.intent.Effort;
import echochat.nlu.intent.LearningPlan;

/// What the presets mean in numbers: the one place where a word becomes rounds and nets. Rounds
/// that the settings state outright are kept.
final class PresetRounds {
    private static final double QUICK = 0.5;
    private static final int THOROUGH = 2;

    private final TrainingSettings settings;
    private final Preset preset;
    private final int sentences;

    PresetRounds(TrainingSettings settings, int sentences) {
        this.settings = settings;
        this.sentences = sentences;
        preset = settings.preset().forSize(sentences);
    }

    /// What the intent classifier makes. More rounds than usual would teach it no more, and where
    /// sentences are few less; more nets do.
    Effort intents() {
        var usual = LearningPlan.usualRounds(sentences);
        var own = preset == Preset.QUICK ? scaled(usual) : usual;
        var rounds = settings.intentRounds() > 0 ? settings.intentRounds() : own;
        return new Effort(rounds, preset == Preset.THOROUGH ? THOROUGH : 1);
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
            case THOROUGH -> usual * THOROUGH;
            case DEFAULT, BALANCED -> usual;
        };
    }
}
