package echochat.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// WordNet 3.1 as its files tell it (format: the manual pages wndb(5WN) and senseidx(5WN)).
final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    private final List<Synset> synsets = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>(); // by kind and offset
    private final List<String> licence = new ArrayList<>();
    private final Map<PartOfSpeech, SortedMap<String, Lemma>> lemmas =
            new EnumMap<>(PartOfSpeech.class);
    private final Map<PartOfSpeech, SortedMap<String, String>> irregular =
            new EnumMap<>(PartOfSpeech.class);

    /// A set of words with one meaning.
    ///
    /// @param topic the number of the lexicographers' file, as lexnames(5WN) has them
    /// @param words as they are written, names with a capital
    /// @param pointers to other synsets, in the notation of the file
    record Synset(int topic, List<String> words, List<Pointer> pointers, String gloss) {}

    /// @param symbol such as `@` for the more general
    /// @param target kind and offset
    record Pointer(String symbol, String target) {}

    /// A base form.
    ///
    /// @param senses synsets, commonest first
    /// @param uses how often each sense was met in the texts that WordNet's makers tagged
    record Lemma(int[] senses, double[] uses) {
        double allUses() {
            double sum = 0;
            for (var use : uses) {
                sum += use;
            }
            return sum;
        }
    }

    WordNet() {
        for (var kind : PartOfSpeech.values()) {
            eachLine("data." + kind.file(), line -> readSynset(kind, line));
        }
        for (var kind : PartOfSpeech.values()) {
            eachLine("index." + kind.file(), line -> readLemma(kind, line));
            eachLine(kind.file() + ".exc", line -> readIrregular(kind, line));
        }
        eachLine("cntlist.rev", this::readCount);
    }

    private static void eachLine(String file, Consumer<String> action) {
        var in = WordNet.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(
                    "WordNet's file " + file + " is not on the class path.");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(action);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// `offset topic kind count(hex) (word id)* count (symbol offset kind words)* … | gloss`
    private void readSynset(PartOfSpeech kind, String line) {
        if (line.startsWith(" ")) {
            if (kind == PartOfSpeech.NOUN) {
                licence.add(line.replaceFirst("^ +\\d+ ?", "").stripTrailing());
            }
            return;
        }
        var bar = line.indexOf('|');
        var fields = line.substring(0, bar).trim().split(" ");
        int next = 4;
        var words = new ArrayList<String>();
        for (int left = Integer.parseInt(fields[3], 16); left > 0; left--, next += 2) {
            words.add(fields[next]);
        }
        var pointers = new ArrayList<Pointer>();
        for (int left = Integer.parseInt(fields[next++]); left > 0; left--, next += 4) {
            var target = PartOfSpeech.of(fields[next + 2]).letter() + fields[next + 1];
            pointers.add(new Pointer(fields[next], target));
        }
        places.put(kind.letter() + fields[0], synsets.size());
        var topic = Integer.parseInt(fields[1]);
        synsets.add(new Synset(topic, words, pointers, line.substring(bar + 1).trim()));
    }

    /// `lemma kind senses … offset*`
    private void readLemma(PartOfSpeech kind, String line) {
        if (line.startsWith(" ")) {
            return;
        }
        var fields = line.trim().split(" ");
        var senses = new int[Integer.parseInt(fields[2])];
        for (int i = 0; i < senses.length; i++) {
            senses[i] = place(kind.letter() + fields[fields.length - senses.length + i]);
        }
        lemmas(kind).put(fields[0], new Lemma(senses, new double[senses.length]));
    }

    private void readIrregular(PartOfSpeech kind, String line) {
        var fields = line.split(" ");
        if (fields.length > 1) {
            irregular(kind).put(fields[0], fields[1]);
        }
    }

    /// `lemma%kind:… sense count`
    private void readCount(String line) {
        var fields = line.split(" ");
        var percent = fields[0].indexOf('%');
        var kind = PartOfSpeech.ofNumber(fields[0].charAt(percent + 1));
        var lemma = lemmas(kind).get(fields[0].substring(0, percent));
        var sense = Integer.parseInt(fields[1]) - 1;
        if (lemma != null && sense < lemma.uses().length) {
            lemma.uses()[sense] += Integer.parseInt(fields[2]);
        }
    }

    List<Synset> synsets() {
        return synsets;
    }

    /// The place of a synset in [#synsets()].
    int place(String target) {
        var place = places.get(target);
        if (place == null) {
            throw new IllegalStateException("WordNet has no synset " + target + ".");
        }
        return place;
    }

    /// By base form, in the order of the alphabet.
    SortedMap<String, Lemma> lemmas(PartOfSpeech kind) {
        return lemmas.computeIfAbsent(kind, _ -> new TreeMap<>());
    }

    /// Base forms by irregular form.
    SortedMap<String, String> irregular(PartOfSpeech kind) {
        return irregular.computeIfAbsent(kind, _ -> new TreeMap<>());
    }

    /// The terms under which WordNet may be used, as its files state them.
    List<String> licence() {
        return licence;
    }
}
