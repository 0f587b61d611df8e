package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.DatasetContent;
import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import echochat.formats.rasa.AnnotatedText;
import echochat.formats.write.Writers;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is written is read back as it was.
class RoundTripTest {
    private static final String LETTERS = "ab \"'\\,;|\t\n:#-{}()[]é字😀🇳🇴&*!%@`~<>?.0";

    @Property(tries = 300)
    void csvKeepsExamples(@ForAll("examples") List<TrainingExample> examples) throws IOException {
        assertThat(again("csv", "x.csv", examples)).isEqualTo(examples);
    }

    @Property(tries = 300)
    void jsonKeepsExamples(@ForAll("examples") List<TrainingExample> examples) throws IOException {
        assertThat(again("json", "x.json", examples)).isEqualTo(examples);
    }

    @Property(tries = 300)
    void jsonLinesKeepExamples(@ForAll("examples") List<TrainingExample> examples)
            throws IOException {
        assertThat(again("jsonl", "x.jsonl", examples)).isEqualTo(examples);
    }

    @Property(tries = 300)
    void rasaKeepsExamples(@ForAll("examples") List<TrainingExample> examples) throws IOException {
        var writable = examples.stream().filter(it -> AnnotatedText.of(it).isPresent()).toList();

        assertThat(again("rasa", "x.yml", examples)).containsExactlyInAnyOrderElementsOf(writable);
    }

    @Test
    void jsonAndRasaKeepAllTheRest() throws IOException {
        var everything = everything();

        for (String format : List.of("json", "rasa")) {
            var name = format.equals("rasa") ? "x.yml" : "x.json";
            assertThat(Reading.of(name, written(format, everything)).content())
                    .isEqualTo(everything);
        }
    }

    @Test
    void csvSaysWhatItCannotHold() throws IOException {
        var losses = Writers.named("csv").write(everything(), new StringWriter());

        assertThat(losses)
                .containsExactly(
                        "1 synonyms",
                        "1 regexes",
                        "1 lookups",
                        "1 responses that belong to no intent");
    }

    @Test
    void bracketsThatRasaWouldTakeForAnAnnotationAreToldAndLeftOut() throws IOException {
        var example = new TrainingExample("see [this](page)", "ask", List.of());
        var content = new DatasetContent(TrainingData.of(List.of(example)), Map.of());

        var losses = Writers.named("rasa").write(content, new StringWriter());

        assertThat(losses).singleElement().asString().startsWith("1 examples whose brackets");
    }

    @Provide
    Arbitrary<List<TrainingExample>> examples() {
        var text =
                Arbitraries.strings()
                        .withChars(LETTERS.toCharArray())
                        .ofMaxLength(12)
                        .map(RoundTripTest::whole)
                        // The one thing that CSV cannot tell apart: see decision 21.
                        .map(it -> it.replace("\\\"", "\""));
        var intent = Arbitraries.of("greet", "no", "yes", "a b", "faq/x", "1.0", "größe");
        var example =
                Combinators.combine(text, text, text, intent)
                        .as((before, entity, after, name) -> example(before, entity, after, name));
        return example.list().ofMinSize(1).ofMaxSize(8);
    }

    /// Rasa takes spaces at the ends away, so there are none.
    private static TrainingExample example(
            String before, String word, String after, String intent) {
        var marked = "x" + word.strip();
        var text = "a" + before + marked + after + "z";
        var start = 1 + before.length();
        var span = new EntitySpan("city", start, start + marked.length(), marked, null, null);
        return new TrainingExample(text, intent, List.of(span));
    }

    /// No half of a letter.
    private static String whole(String text) {
        return text.codePoints()
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<TrainingExample> again(
            String format, String name, List<TrainingExample> examples) throws IOException {
        var content = new DatasetContent(TrainingData.of(examples), Map.of());
        return Reading.of(name, written(format, content)).content().data().examples();
    }

    private static String written(String format, DatasetContent content) throws IOException {
        var out = new StringWriter();
        Writers.named(format).write(content, out);
        return out.toString();
    }

    private static DatasetContent everything() {
        var span = new EntitySpan("city", 3, 6, "New York", "to", "1");
        var data =
                new TrainingData(
                        List.of(
                                new TrainingExample("to NYC", "go", List.of(span)),
                                new TrainingExample("two\nlines 😀", "no", List.of())),
                        Map.of("NYC", "New York", "big apple", "New York"),
                        List.of(new TrainingData.NamedPattern("zip", "\\d{5}")),
                        Map.of("city", List.of("Oslo", "Rome")));
        var rich =
                new Response(
                        "Choose: \"a\"\nor b",
                        List.of(new Button("A", "/a{\"x\": 1}")),
                        "https://example.org/a.png",
                        null,
                        Map.of("n", 1, "deep", List.of(Map.of("k", true))));
        return new DatasetContent(
                data,
                Map.of(
                        "utter_go",
                        List.of(Response.text("Gone."), rich),
                        "utter_default",
                        List.of(Response.text("# not: a comment"))));
    }
}
