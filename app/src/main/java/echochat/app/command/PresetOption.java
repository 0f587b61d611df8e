package echochat.app.command;

import echochat.core.dataset.DatasetContent;
import echochat.nlu.Preset;
import echochat.nlu.TrainingSettings;
import picocli.CommandLine.Option;

/// How much effort a command's trainings make.
final class PresetOption {
    @Option(
            names = "--preset",
            paramLabel = "WORD",
            description = "quick, balanced or thorough (default: the size of the data decides).")
    private String word = Preset.DEFAULT.word();

    /// The settings of a training on this data, with the preset that was asked for.
    TrainingSettings applied(TrainingSettings settings, DatasetContent content) {
        return content.applied(settings.withPreset(preset()));
    }

    private Preset preset() {
        return Preset.named(word)
                .orElseThrow(
                        () ->
                                new WrongUseException(
                                        "--preset is quick, balanced or thorough, not \""
                                                + word
                                                + "\"."));
    }
}
