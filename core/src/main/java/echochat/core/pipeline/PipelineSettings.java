package echochat.core.pipeline;

import echochat.core.problem.Location;
import echochat.nlu.Pipeline;
import echochat.nlu.Preset;
import echochat.nlu.TrainingSettings;
import echochat.nlu.system.SystemSettings;
import java.util.List;

/// What a configuration file, such as Rasa's config.yml, says about understanding, in EchoChat's
/// terms.
///
/// @param location where the pipeline stands
/// @param language as written, such as `en`; empty if not given
/// @param preset how much effort its numbers of epochs ask for
/// @param system which numbers, times and the like it asks for; automatic if it does not say
/// @param notes one per component, in the order of the file
public record PipelineSettings(
        Location location,
        String language,
        Preset preset,
        Pipeline pipeline,
        SystemSettings system,
        List<ComponentNote> notes) {
    public PipelineSettings {
        notes = List.copyOf(notes);
    }

    /// The settings of a training by this pipeline. A preset that was asked for goes before the one
    /// that the pipeline asks for.
    public TrainingSettings applied(TrainingSettings settings) {
        var asked = settings.preset();
        return settings.withPipeline(pipeline).withPreset(asked == Preset.DEFAULT ? preset : asked);
    }
}
