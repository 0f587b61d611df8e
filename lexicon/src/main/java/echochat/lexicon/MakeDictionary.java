package echochat.lexicon;

import echochat.nlu.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Makes the dictionary that goes with the English lexicon from lists of packages: SCOWL's words by
/// how usual they are, first names, and words that are of today or have a capital. The same bytes
/// on every machine.
public final class MakeDictionary {
    /// The sizes of SCOWL's lists that belong to each rank.
    private static final List<List<Integer>> SIZES =
            List.of(List.of(10), List.of(20), List.of(35), List.of(40, 50, 55, 60));

    private static final int OF_MORE = 2;
    private static final int RARE = SIZES.size() - 1;
    private static final Pattern STRING = Pattern.compile("\"([^\"]+)\"");

    private final Path packages;
    private final WordRanks ranks = new WordRanks();

    private MakeDictionary(Path packages) {
        this.packages = packages;
    }

    /// @param args the folder to write into, and the folder of the unpacked packages `scowl`,
    ///     `female` and `male`
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        var maker = new MakeDictionary(Path.of(args[1]));
        maker.collect();
        maker.write(folder.resolve(Lexicon.ENGLISH + ".dictionary"));
    }

    private void collect() throws IOException {
        for (int rank = 0; rank <= RARE; rank++) {
            for (var size : SIZES.get(rank)) {
                for (var country : List.of("english", "american", "british")) {
                    ranks.add(strings("scowl/%s-words-%d.json".formatted(country, size)), rank);
                }
            }
        }
        ranks.add(strings("female/data/names.json"), RARE);
        ranks.add(strings("male/data/names.json"), RARE);
        ranks.add(moreWords(), OF_MORE);
    }

    /// The strings of a JSON file that is a list of them.
    private List<String> strings(String file) throws IOException {
        return STRING.matcher(Files.readString(packages.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> moreWords() {
        try (var in = MakeDictionary.class.getResourceAsStream("more-words.txt")) {
            return List.of(text(Objects.requireNonNull(in)).strip().split("\\s+"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Rare words that the lexicon has need not be there twice.
    private void write(Path file) throws IOException {
        var lexicon = Lexicon.named(Lexicon.ENGLISH).orElseThrow();
        var groups = new ArrayList<String>();
        for (int rank = 0; rank <= RARE; rank++) {
            var isRare = rank == RARE;
            var words = ranks.of(rank, word -> !isRare || lexicon.word(word) == Lexicon.MISSING);
            groups.add(String.join("\n", words));
            System.out.printf("%,d words of rank %d%n", words.size(), rank);
        }
        Files.writeString(file, String.join("\n\n", groups) + "\n");
    }
}
