package echochat.core.dataset.check;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.SourceFile;
import echochat.core.problem.Location;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    @Test
    void aShortLineIsShownWhole() {
        var excerpt = at(2, 5, "one\r\ntwo three\rfour\n".getBytes(UTF_8));

        assertThat(excerpt).isEqualTo(new Excerpts.Excerpt("two three", 5));
    }

    @Test
    void ofALongLineTheSurroundingsOfThePlaceAreShown() {
        var line = "a".repeat(5_000) + "!" + "b".repeat(5_000);

        var excerpt = at(1, 5_001, line.getBytes(UTF_8));

        assertThat(excerpt.text()).startsWith("…a").endsWith("b…").hasSize(202);
        assertThat(excerpt.text().charAt(excerpt.column() - 1)).isEqualTo('!');
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(at(2, 1, "one\ntwo".getBytes(UTF_8)).text()).isEqualTo("two");
    }

    @Test
    void otherEncodingsAreRead() {
        var utf16 = ("\uFEFFone\nä").getBytes(UTF_16LE);
        var windows = "one\ncafé".getBytes(Charset.forName("windows-1252"));

        assertThat(at(2, 1, utf16).text()).isEqualTo("ä");
        assertThat(at(2, 1, windows).text()).isEqualTo("café");
    }

    @Test
    void controlCharactersAreNotShown() {
        assertThat(at(1, 1, "a\u0000b\u001bc".getBytes(UTF_8)).text()).isEqualTo("a b c");
    }

    @Test
    void severalPlacesOfOneLineEachGetTheirs() {
        var file = SourceFile.of("x.csv", "0123456789\n".getBytes(UTF_8));
        var first = new Location("x.csv", 1, 2);
        var second = new Location("x.csv", 1, 9);

        var excerpts = Excerpts.of(List.of(first, second, new Location("x.csv", 7, 1)), file);

        assertThat(excerpts.at(first).column()).isEqualTo(2);
        assertThat(excerpts.at(second).column()).isEqualTo(9);
        assertThat(excerpts.at(new Location("x.csv", 7, 1)).text()).isEmpty();
    }

    private static Excerpts.Excerpt at(int line, int column, byte[] bytes) {
        var location = new Location("x.csv", line, column);
        return Excerpts.of(List.of(location), SourceFile.of("x.csv", bytes)).at(location);
    }
}
