package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.intent.Effort;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresetTest {
    private static final List<TrainingExample> EXAMPLES =
            List.of(
                    MarkedText.read("hello there", "greet"),
                    MarkedText.read("fly to [NYC](city)", "book"),
                    MarkedText.read("a ticket to [Bonn](city)", "book"));

    @Test
    void quickSeesEverySentenceHalfAsOften() {
        assertThat(rounds(Preset.BALANCED, 3000).intents()).isEqualTo(new Effort(30, 1));
        assertThat(rounds(Preset.QUICK, 3000).intents()).isEqualTo(new Effort(15, 1));
        assertThat(rounds(Preset.BALANCED, 3000).entities()).isEqualTo(4);
        assertThat(rounds(Preset.QUICK, 3000).entities()).isEqualTo(2);
    }

    @Test
    void thoroughHasTwiceAsManyNetsForIntentsAndRoundsForEntities() {
        assertThat(rounds(Preset.THOROUGH, 3000).intents()).isEqualTo(new Effort(30, 2));
        assertThat(rounds(Preset.THOROUGH, 3000).entities()).isEqualTo(8);
    }

    @Test
    void theSizeDecidesUnlessSomebodyDoes() {
        assertThat(Preset.DEFAULT.forSize(500)).isEqualTo(Preset.BALANCED);
        assertThat(Preset.DEFAULT.forSize(1_000_000)).isEqualTo(Preset.QUICK);
        assertThat(Preset.THOROUGH.forSize(1_000_000)).isEqualTo(Preset.THOROUGH);
    }

    @Test
    void roundsThatAreStatedOutrightAreKept() {
        var settings = new TrainingSettings(1, 7, 9, 0).withPreset(Preset.THOROUGH);

        var rounds = new PresetRounds(settings, 100);

        assertThat(rounds.intents().rounds()).isEqualTo(7);
        assertThat(rounds.entities()).isEqualTo(9);
    }

    @Test
    void theCardTellsTheSettingsThatAModelWasTrainedWith() throws IOException {
        var pipeline =
                new Pipeline(
                        new FallbackRule(0.7, 0.05),
                        "+",
                        new PatternUse(false, true, true),
                        false,
                        List.of("faq"));
        var settings = TrainingSettings.withSeed(5).withPreset(Preset.QUICK).withPipeline(pipeline);

        var card = loaded(train(TrainingData.of(EXAMPLES), settings)).card();

        assertThat(card.settings()).isEqualTo(settings);
    }

    @Test
    void listsAndSynonymsThatThePipelineLeavesOutFindNothing() {
        var data =
                new TrainingData(
                        EXAMPLES,
                        Map.of("NYC", "New York"),
                        List.of(),
                        Map.of("airline", List.of("Quokka Air")));
        var use = new PatternUse(false, true, false);
        var bare = new Pipeline(null, null, use, false, List.of());

        var all = train(data, TrainingSettings.defaults()).understand("fly to NYC by Quokka Air");
        var left =
                train(data, TrainingSettings.defaults().withPipeline(bare))
                        .understand("fly to NYC by Quokka Air");

        assertThat(all.entities())
                .extracting(match -> match.span().value())
                .containsExactly("New York", "Quokka Air");
        assertThat(left.entities())
                .extracting(match -> match.span().value())
                .contains("NYC")
                .doesNotContain("New York", "Quokka Air");
    }

    @Test
    void aPatternTellsUpperFromLowerCaseWhereThePipelineSaysSo() {
        var data =
                new TrainingData(
                        List.of(
                                MarkedText.read("order [AB12](code)", "order"),
                                MarkedText.read("hello", "greet")),
                        Map.of(),
                        List.of(new TrainingData.NamedPattern("code", "[A-Z]{2}\\d{3}")),
                        Map.of());
        var strict = new Pipeline(null, null, new PatternUse(true, true, true), true, List.of());

        var usual = train(data, TrainingSettings.defaults());
        var exact = train(data, TrainingSettings.defaults().withPipeline(strict));

        assertThat(byPattern(usual, "it is zx345 ok")).containsExactly("zx345");
        assertThat(byPattern(exact, "it is zx345 ok")).isEmpty();
        assertThat(byPattern(exact, "it is ZX345 ok")).containsExactly("ZX345");
    }

    private static List<String> byPattern(NluModel model, String text) {
        return model.understand(text).entities().stream()
                .filter(match -> match.extractor().equals("regex"))
                .map(match -> match.span().value())
                .toList();
    }

    private static PresetRounds rounds(Preset preset, int sentences) {
        return new PresetRounds(TrainingSettings.defaults().withPreset(preset), sentences);
    }

    private static NluModel train(TrainingData data, TrainingSettings settings) {
        return NluTrainer.train(data, settings, ProgressListener.SILENT);
    }

    private static NluModel loaded(NluModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        return NluModel.load(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
