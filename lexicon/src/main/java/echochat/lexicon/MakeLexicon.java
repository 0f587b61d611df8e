package echochat.lexicon;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.LexiconFile;
import echochat.nlu.lexicon.WordForms;
import echochat.nlu.lexicon.WordVectors;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Makes the English lexicon from WordNet: walks from each word's senses over the graph of synsets,
/// how surprising it is where they end, the strongest directions of that, and groups of words that
/// lie near each other. The same bytes on every machine.
public final class MakeLexicon {
    private static final int WORDS = 30_000;
    private static final int SENTENCES = 400;
    private static final int DIMENSIONS = 200;
    private static final int[] GROUPS = {40, 200, 1000};
    private static final List<String> SUFFIXES = List.of("ly:");

    private static final String MADE_FROM =
            "The file "
                    + Lexicon.ENGLISH
                    + ".words is made from WordNet 3.1, whose terms follow. It holds vectors computed from"
                    + " its graph, its commonest words and some of its examples of use.\n\n";

    private final WordNet wordNet = new WordNet();
    private final Morphology morphology = new Morphology(wordNet);

    private MakeLexicon() {}

    /// @param args the folder to write into
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        new MakeLexicon().make(folder.resolve(Lexicon.ENGLISH + ".words"));
    }

    private void make(Path file) throws IOException {
        var source = new GraphOfWordNet(wordNet, morphology);
        var graph = source.graph();
        var words = new Vocabulary(wordNet, source).words(WORDS);
        var surprise = walks(words, graph).surprise();
        var vectors = new SubspaceIteration(surprise, DIMENSIONS).vectors();
        var groups = new ArrayList<short[]>();
        for (var count : GROUPS) {
            groups.add(shorts(new KMeans(vectors, count).groups()));
        }
        var licence = String.join("\n", wordNet.licence()) + "\n";
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LexiconFile.write(
                    new LexiconFile.Content(
                            words,
                            forms(words),
                            WordVectors.of(vectors),
                            groups,
                            Sentences.of(wordNet, SENTENCES),
                            licence),
                    out);
        }
        Files.writeString(file.resolveSibling("NOTICE"), MADE_FROM + licence);
        System.out.printf("%s: %,d words, %,d bytes%n", file, words.size(), Files.size(file));
    }

    private SparseMatrix walks(List<String> words, SynsetGraph graph) {
        var senses = new Senses(morphology);
        var walks = ThreadLocal.withInitial(() -> new RandomWalk(graph));
        var rows = words.parallelStream().map(word -> walks.get().from(senses.of(word))).toList();
        return new SparseMatrix(rows, graph.size());
    }

    private static short[] shorts(int[] numbers) {
        var result = new short[numbers.length];
        IntStream.range(0, numbers.length).forEach(i -> result[i] = (short) numbers[i]);
        return result;
    }

    /// Irregular forms of the words that are there, and all endings.
    private WordForms forms(List<String> words) {
        Map<String, String> irregular = new TreeMap<>();
        var endings = new ArrayList<WordForms.Ending>();
        for (var kind : PartOfSpeech.values()) {
            wordNet.irregular(kind).forEach(irregular::putIfAbsent);
            for (var ending : kind.endings()) {
                endings.add(ending(ending, kind == PartOfSpeech.VERB));
            }
        }
        SUFFIXES.forEach(suffix -> endings.add(ending(suffix, false)));
        var known = new java.util.HashSet<>(words);
        irregular.keySet().removeAll(known);
        irregular.values().retainAll(known);
        return new WordForms(irregular, endings);
    }

    private static WordForms.Ending ending(String text, boolean doubles) {
        var colon = text.indexOf(':');
        return new WordForms.Ending(text.substring(0, colon), text.substring(colon + 1), doubles);
    }
}
