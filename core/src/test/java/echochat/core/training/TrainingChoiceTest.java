package echochat.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.DatasetContent;
import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Location;
import echochat.nlu.Pipeline;
import echochat.nlu.Preset;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.system.SystemSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingChoiceTest {
    private static final TrainingData DATA =
            new TrainingData(
                    List.of(),
                    Map.of(),
                    List.of(),
                    Map.of("city", List.of("Reykjavik"), "plant", List.of("snowdrop")));

    @Test
    void whereNobodyHasChosenNothingChanges() {
        var settings = TrainingSettings.defaults();

        assertThat(TrainingChoice.USUAL.applied(DATA)).isEqualTo(DATA);
        assertThat(TrainingChoice.USUAL.applied(settings)).isEqualTo(settings);
    }

    @Test
    void everyListForgivesTypos() {
        var forgiving = new TrainingChoice(Preset.DEFAULT, true, Set.of()).applied(DATA);

        assertThat(forgiving.typos()).isEqualTo(Map.of("city", 2, "plant", 2));
        assertThat(forgiving.lookups()).isEqualTo(DATA.lookups());
    }

    @Test
    void aListThatIsNamedMustBeWrittenRightEvenSo() {
        var exact = Set.of("city", "of another file");
        var choice = new TrainingChoice(Preset.DEFAULT, true, exact);

        assertThat(choice.applied(DATA).typos()).isEqualTo(Map.of("plant", 2));
        assertThat(choice.forgiving(DATA)).containsExactly("plant");
        assertThat(new TrainingChoice(Preset.DEFAULT, false, exact).forgiving(DATA)).isEmpty();
    }

    @Test
    void aChosenPresetGoesBeforeThePipelines() {
        var pipeline =
                new PipelineSettings(
                        Location.of("config.yml"),
                        "en",
                        Preset.THOROUGH,
                        Pipeline.USUAL,
                        SystemSettings.AUTOMATIC,
                        List.of());
        var content = new DatasetContent(DATA, Map.of(), pipeline);
        var settings = TrainingSettings.defaults();
        var quick = new TrainingChoice(Preset.QUICK, false, Set.of()).applied(settings);

        assertThat(content.applied(quick).preset()).isEqualTo(Preset.QUICK);
        assertThat(content.applied(TrainingChoice.USUAL.applied(settings)).preset())
                .isEqualTo(Preset.THOROUGH);
    }
}
