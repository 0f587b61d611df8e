package echochat.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void quotesStandWhereTheyAreNeeded() {
        assertThat(CsvLine.of(List.of("a", "b c", "d,e", "say \"hi\"", "two\nlines", "")))
                .isEqualTo("a,b c,\"d,e\",\"say \"\"hi\"\"\",\"two\nlines\",");
    }

    @Test
    void aSpreadsheetFindsNoFormula() {
        assertThat(CsvLine.forSpreadsheet(List.of("=1+1", "+49 30", "-5 degrees", "@here", "a=b")))
                .isEqualTo("'=1+1,'+49 30,'-5 degrees,'@here,a=b");
        assertThat(CsvLine.forSpreadsheet(List.of("\t=1,1"))).isEqualTo("\"'\t=1,1\"");
    }
}
