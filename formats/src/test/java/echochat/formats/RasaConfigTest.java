package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import echochat.core.dataset.SourceFile;
import echochat.core.pipeline.Fate;
import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Problem;
import echochat.nlu.FallbackRule;
import echochat.nlu.PatternUse;
import echochat.nlu.Pipeline;
import echochat.nlu.Preset;
import echochat.nlu.system.Dimension;
import echochat.nlu.system.SystemSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What Rasa's config.yml says becomes settings, and a note per component.
class RasaConfigTest {
    private static final Path FIXTURES =
            Path.of(System.getProperty("echochat.shared", "/nowhere"), "rasa", "fixtures");

    @Test
    void componentsBecomeSettingsAndNotes() {
        var settings =
                settings(
                        """
                        language: de
                        pipeline:
                        - name: WhitespaceTokenizer
                          intent_tokenization_flag: true
                          intent_split_symbol: "+"
                        - name: RegexEntityExtractor
                          use_lookup_tables: false
                          case_sensitive: True
                        - name: DIETClassifier
                          epochs: 5
                        - name: DucklingEntityExtractor
                          dimensions: [time, amount-of-money]
                          timezone: Europe/Berlin
                        - name: ResponseSelector
                          retrieval_intent: faq
                        - name: FallbackClassifier
                          threshold: 0.7
                        """);

        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.preset()).isEqualTo(Preset.QUICK);
        assertThat(settings.pipeline())
                .isEqualTo(
                        new Pipeline(
                                new FallbackRule(0.7, 0.1),
                                "+",
                                new PatternUse(false, true, true),
                                false,
                                List.of("faq")));
        assertThat(settings.system())
                .isEqualTo(
                        new SystemSettings(
                                Set.of(Dimension.TIME, Dimension.AMOUNT_OF_MONEY),
                                Locale.GERMAN,
                                ZoneId.of("Europe/Berlin"),
                                false));
        assertThat(settings.notes())
                .extracting(note -> note.location().line() + " " + note.component())
                .containsExactly(
                        "3 WhitespaceTokenizer",
                        "6 RegexEntityExtractor",
                        "9 DIETClassifier",
                        "11 DucklingEntityExtractor",
                        "14 ResponseSelector",
                        "16 FallbackClassifier");
    }

    @Test
    void whatDucklingFindsAndWeDoNotIsTold() {
        var some =
                settings(
                        """
                        language: it
                        pipeline:
                        - name: DucklingEntityExtractor
                          dimensions: [number, volume]
                          timezone: Mars/Olympus
                        """);
        var all = settings("pipeline: [{name: DucklingHTTPExtractor, locale: de_DE}]");
        var none = settings("pipeline: [{name: DucklingHTTPExtractor, dimensions: [volume]}]");

        assertThat(some.notes().getFirst().fate()).isEqualTo(Fate.REPLACED);
        assertThat(some.notes().getFirst().why())
                .isEqualTo(
                        "our own finder of number, language en, times of UTC;"
                                + " not known here: volume, it, Mars/Olympus");
        assertThat(all.notes().getFirst().why())
                .isEqualTo("our own finder of all its dimensions, language de-DE, times of UTC");
        assertThat(none.system().isOff()).isTrue();
        assertThat(none.notes().getFirst().why()).endsWith("finds nothing; not known here: volume");
        assertThat(settings("pipeline: []").system()).isEqualTo(SystemSettings.AUTOMATIC);
    }

    @Test
    void withoutAPipelineRasasUsualOneIsMeant() {
        for (var written : List.of("recipe: default.v1\n", "pipeline:\n# - name: X\npolicies:\n")) {
            var pipeline = settings(written).pipeline();

            assertThat(pipeline).isEqualTo(Pipeline.USUAL.withFallback(FallbackRule.USUAL));
        }
    }

    @Test
    void aPipelineOfRasa1HasAName() {
        var settings = settings("language: en\npipeline: supervised_embeddings\n");

        assertThat(settings.pipeline().fallback()).isNull();
        assertThat(settings.notes()).hasSize(1);
        assertThat(settings.notes().getFirst().fate()).isEqualTo(Fate.REPLACED);
    }

    @Test
    void fewEpochsAreQuickAndManyThorough() {
        var quick = "pipeline: [{name: DIETClassifier, epochs: 29}]";
        var usual = "pipeline: [{name: DIETClassifier, epochs: 100}]";
        var thorough = "pipeline: [{name: DIETClassifier, epochs: 500}]";

        assertThat(settings(quick).preset()).isEqualTo(Preset.QUICK);
        assertThat(settings(usual).preset()).isEqualTo(Preset.DEFAULT);
        assertThat(settings(thorough).preset()).isEqualTo(Preset.THOROUGH);
    }

    @Test
    void ofTwoPipelinesTheFirstHoldsAndTheSecondIsTold() {
        var reading = Reading.of("a.yml", "pipeline: []\n---\npipeline:\n- name: X\n");

        assertThat(Objects.requireNonNull(reading.content().pipeline()).notes()).isEmpty();
        assertThat(reading.summary().findings().totals()).containsKey(Problem.PIPELINE_TWICE);
    }

    @Test
    void dataWithoutAConfigurationHasNone() {
        var reading = Reading.of("nlu.yml", "language: en\nnlu: []\n");

        assertThat(reading.content().pipeline()).isNull();
    }

    @Test
    void realConfigurationsAreRead() {
        assumeTrue(Files.isDirectory(FIXTURES), "no shared fixtures here: " + FIXTURES);

        assertThat(told("financial-demo/config.yml"))
                .containsExactly(
                        "WhitespaceTokenizer replaced",
                        "RegexFeaturizer replaced",
                        "LexicalSyntacticFeaturizer replaced",
                        "CountVectorsFeaturizer replaced",
                        "CountVectorsFeaturizer replaced",
                        "DIETClassifier replaced",
                        "FallbackClassifier same",
                        "DucklingEntityExtractor replaced",
                        "SpacyNLP not needed",
                        "SpacyEntityExtractor not available",
                        "EntitySynonymMapper same");
        assertThat(fixture("financial-demo/config.yml").pipeline().fallback())
                .isEqualTo(new FallbackRule(0.7, 0.1));
        assertThat(told("zh-rasa-ch-faq/config.yml"))
                .contains(
                        "compoments.nlu.tokenizers.bert_tokenizer.CustomBertTokenizer not available",
                        "ResponseSelector same");
        assertThat(fixture("zh-rasa-ch-faq/config.yml").pipeline().selectors())
                .containsExactly("rasa_faq");
        assertThat(fixture("rasa-moodbot/config.yml").pipeline().splitAt()).isEqualTo("_");
        assertThat(fixture("rasa-moodbot/config.yml").preset()).isEqualTo(Preset.QUICK);
        assertThat(told("cedex-legacy-markdown/06_hotel_bot/src/config.yml"))
                .containsExactly("supervised_embeddings replaced");
        var german = "de-sv-en-legacy-markdown/examples/coffee_bot/config/models/de/config.yml";
        assertThat(told(german)).containsExactly("(pipeline) replaced");
        assertThat(fixture(german).language()).isEqualTo("de");
    }

    private static List<String> told(String path) {
        return fixture(path).notes().stream()
                .map(note -> note.component() + " " + note.fate().words())
                .toList();
    }

    private static PipelineSettings fixture(String path) {
        var reading = Reading.of(SourceFile.at(FIXTURES.resolve(path), path));
        return Objects.requireNonNull(reading.content().pipeline());
    }

    private static PipelineSettings settings(String text) {
        return Objects.requireNonNull(Reading.of("config.yml", text).content().pipeline());
    }
}
