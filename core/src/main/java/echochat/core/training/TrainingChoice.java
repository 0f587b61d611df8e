package echochat.core.training;

import echochat.nlu.Preset;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the models of a workspace shall be made.
///
/// @param preset how much effort a training makes
/// @param typos whether phrases of lists are also found with one or two wrong letters
public record TrainingChoice(Preset preset, boolean typos) {
    /// Where nobody has chosen.
    public static final TrainingChoice USUAL = new TrainingChoice(Preset.DEFAULT, false);

    private static final int MOST_TYPOS = 2;

    TrainingSettings applied(TrainingSettings settings) {
        return settings.withPreset(preset);
    }

    TrainingData applied(TrainingData data) {
        if (!typos) {
            return data;
        }
        var lists = data.lookups().keySet().stream();
        return data.withTypos(
                lists.collect(Collectors.toMap(Function.identity(), _ -> MOST_TYPOS)));
    }
}
