package echochat.lexicon;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.LexiconFile;
import echochat.nlu.lexicon.WordVectors;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the English lexicon from WordNet and the Moby Thesaurus: walks from each word's senses
/// over the graph of synsets and the entries of the thesaurus that have it, how surprising it is
/// where the walks end and which entries those are, the strongest directions of both, and groups
/// of words that lie near each other. The same bytes on every machine.
public final class MakeLexicon {
    private static final int SENTENCES = 400;
    private static final int DIMENSIONS = 200;
    private static final float SHARE_OF_THESAURUS = 0.7f;
    private static final int[] GROUPS = {40, 200, 1000};

    private static final String MADE_FROM =
            "The files *.words are made from WordNet 3.1, whose terms follow. They hold vectors computed"
                    + " from its graph, its commonest words and some of its examples of use. "
                    + Lexicon.ENGLISH
                    + ".words is made from the Moby Thesaurus II by Grady Ward too, which is in the"
                    + " public domain.\n\n";

    private final WordNet wordNet = new WordNet();
    private final Morphology morphology = new Morphology(wordNet);
    private final Thesaurus thesaurus;

    private MakeLexicon(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// @param args the folder to write into, and the file of the thesaurus
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        var maker = new MakeLexicon(Thesaurus.read(Path.of(args[1])));
        maker.make(folder.resolve(Lexicon.ENGLISH + ".words"));
    }

    private void make(Path file) throws IOException {
        var source = new GraphOfWordNet(wordNet, morphology);
        var graph = source.graph();
        var vocabulary = new Vocabulary(wordNet, source, thesaurus);
        var words = List.copyOf(vocabulary.words());
        var all = List.copyOf(vocabulary.all());
        var vectors = vectors(words, all, graph);
        var groups = new ArrayList<short[]>();
        for (var count : GROUPS) {
            groups.add(shorts(new KMeans(vectors, count).groups()));
        }
        var licence = MADE_FROM + String.join("\n", wordNet.licence()) + "\n";
        var content =
                new LexiconFile.Content(
                        words,
                        new FormsOfWords(wordNet, morphology).of(words),
                        WordVectors.of(vectors),
                        groups,
                        Sentences.of(wordNet, SENTENCES),
                        licence);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LexiconFile.write(content, out);
        }
        Files.writeString(file.resolveSibling("NOTICE"), licence);
        System.out.printf("%s: %,d words, %,d bytes%n", file, words.size(), Files.size(file));
    }

    /// @param all words of WordNet, in the order of the alphabet: the more walks there are, the
    // better is known what is usual
    private float[][] vectors(List<String> words, List<String> all, SynsetGraph graph) {
        var walked = strongest(walks(all, graph));
        var kept =
                words.stream()
                        .map(word -> walked[Collections.binarySearch(all, word)])
                        .toArray(float[][]::new);
        var replaced = strongest(thesaurus.shares(words));
        return new BothViews(kept, replaced, SHARE_OF_THESAURUS).vectors(DIMENSIONS);
    }

    private static float[][] strongest(SparseMatrix shares) {
        return new SubspaceIteration(shares.surprise(), DIMENSIONS).vectors();
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
}
