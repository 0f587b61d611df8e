package echochat.formats;

import echochat.core.dataset.Formats;
import echochat.formats.csv.CsvReader;
import echochat.formats.json.JsonDatasetReader;
import echochat.formats.rasa.RasaReader;
import java.util.List;

/// All readers, in the order in which they are asked whether a file is theirs.
public final class Readers {
    private Readers() {}

    /// To add a format: its reader, a folder of cases, a line here.
    public static Formats all() {
        return new Formats(List.of(new JsonDatasetReader(), new RasaReader(), new CsvReader()));
    }
}
