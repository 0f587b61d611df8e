package echochat.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The Moby Thesaurus II (Grady Ward, in the public domain): entries of words and phrases that may
/// stand for each other in some sentence.
final class Thesaurus {
    private static final double SMOOTH = 2;

    private final List<Set<String>> entries = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    /// @param lines an entry each, its words and phrases between commas
    Thesaurus(List<String> lines) {
        for (var line : lines) {
            var entry = new LinkedHashSet<String>();
            for (var phrase : line.toLowerCase(Locale.ROOT).split(",")) {
                entry.add(phrase.strip());
            }
            if (entry.size() > 1) {
                entries.add(entry);
                all.addAll(entry);
            }
        }
    }

    static Thesaurus read(Path file) throws IOException {
        return new Thesaurus(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    }

    boolean has(String word) {
        return all.contains(word);
    }

    /// How each word's weight is shared by the entries that have it, one column each; long entries
    /// say less. Rows of words that it does not have are empty.
    SparseMatrix shares(Collection<String> words) {
        var found = new HashMap<String, List<Integer>>();
        words.forEach(word -> found.put(word, new ArrayList<>()));
        for (int place = 0; place < entries.size(); place++) {
            for (var word : entries.get(place)) {
                var places = found.get(word);
                if (places != null) {
                    places.add(place);
                }
            }
        }
        return new SparseMatrix(rows(words, found), entries.size());
    }

    private List<SparseRow> rows(Collection<String> words, Map<String, List<Integer>> found) {
        return words.stream().map(word -> row(found.getOrDefault(word, List.of()))).toList();
    }

    private SparseRow row(List<Integer> places) {
        var columns = new int[places.size()];
        var cells = new float[places.size()];
        double whole = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = places.get(i);
            cells[i] = (float) (1 / StrictMath.log(SMOOTH + entries.get(columns[i]).size()));
            whole += cells[i];
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] /= (float) whole;
        }
        return new SparseRow(columns, cells);
    }
}
