package echochat.nlu;

import echochat.nlu.Explanation.NearExample;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.format.ModelFile;
import echochat.nlu.file.format.WholeFile;
import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A trained bot's understanding: immutable, shared by all threads. Looks at the first
/// 20,000 characters of a message, and for learned entities at the first 1,000 tokens of these.
public final class NluModel {
    private static final String ATTACHMENT = "attachment:";
    private static final int NEAREST = 5;
    private static final Comparator<IntentScore> BEST_FIRST =
            Comparator.comparingDouble(IntentScore::confidence)
                    .reversed()
                    .thenComparing(IntentScore::intent);

    private final ModelParts parts;
    private final SortedMap<String, byte[]> attachments;
    private final InstantSource clock;

    NluModel(ModelParts parts, Map<String, byte[]> attachments) {
        this(parts, attachments, InstantSource.system());
    }

    private NluModel(ModelParts parts, Map<String, byte[]> attachments, InstantSource clock) {
        this.parts = parts;
        this.attachments = new TreeMap<>(attachments);
        this.clock = clock;
    }

    /// What the model was made from, and what it knows.
    public ModelCard card() {
        return parts.card();
    }

    /// The same model, for which messages are written when this clock says; without one it is the
    /// machine's. Only times such as "tomorrow" depend on it.
    public NluModel withClock(InstantSource other) {
        return new NluModel(parts, attachments, other);
    }

    /// What the message means. Any text has an answer; an empty one is wholly out of scope.
    public Understanding understand(String text) {
        return understand(text, clock.instant());
    }

    /// What the message means, if it was written at that moment. The time zone is the model's.
    public Understanding understand(String text, Instant writtenAt) {
        return understand(text, writtenAt.atZone(parts.system().settings().zone()));
    }

    /// What the message means, if it was written at that moment.
    public Understanding understand(String text, ZonedDateTime reference) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var hints = parts.patterns().namesFoundIn(text);
        var verdict = parts.intents().judge(parts.features().of(tokens, hints));
        return new Understanding(
                text,
                tokens,
                ranking(verdict, tokens),
                search(text, tokens, verdict.best(), reference).winners(),
                tokens.isEmpty() ? 1 : verdict.outOfScope());
    }

    private List<IntentScore> ranking(Verdict verdict, List<Token> tokens) {
        var composer = parts.composer();
        if (composer != null) {
            var scores = new ArrayList<IntentScore>();
            composer.guess(tokens, verdict, this::judge)
                    .forEach(one -> scores.add(new IntentScore(one.name(), one.probability())));
            scores.sort(BEST_FIRST);
            return scores;
        }
        return ranking(card().intents(), verdict);
    }

    static List<IntentScore> ranking(List<String> intents, Verdict verdict) {
        var scores = new ArrayList<IntentScore>();
        for (int i = 0; i < verdict.probabilities().length; i++) {
            scores.add(new IntentScore(intents.get(i), verdict.probabilities()[i]));
        }
        scores.sort(BEST_FIRST);
        return scores;
    }

    /// A piece of a message, for which patterns are not searched.
    private Verdict judge(List<Token> piece) {
        return parts.intents().judge(parts.features().of(piece, List.of()));
    }

    /// Why the message is understood as it is, if it is written now. The first explanation of a
    /// model takes some milliseconds more than others.
    public Explanation explain(String text) {
        var reference = clock.instant().atZone(parts.system().settings().zone());
        var understanding = understand(text, reference);
        var explainer = new Explainer(parts, understanding);
        var tokens = understanding.tokens();
        return new Explanation(
                understanding,
                explainer.choice(),
                parts.nearest().of(text, NEAREST).stream().map(this::example).toList(),
                search(text, tokens, explainer.taggersIntent(), reference).fates());
    }

    private NearExample example(NearestExamples.Near near) {
        var intent = card().intents().get(near.example().intent());
        return new NearExample(near.example().text(), intent, near.similarity());
    }

    /// The entities of a message that is about an intent, if it is written now.
    List<EntityMatch> entities(String text, List<Token> tokens, int intent) {
        var reference = clock.instant().atZone(parts.system().settings().zone());
        return search(text, tokens, intent, reference).winners();
    }

    private EntitySearch search(
            String text, List<Token> tokens, int intent, ZonedDateTime reference) {
        var system = new SystemMatches(parts.system().find(text, reference));
        var candidates = new ArrayList<>(parts.tagger().find(tokens, intent));
        candidates.addAll(parts.patterns().find(text));
        candidates.addAll(parts.lists().find(tokens));
        candidates.addAll(system.candidates());
        return new EntitySearch(text, candidates, system, parts.synonyms());
    }

    /// What others have put into the model's file, by name.
    public Map<String, byte[]> attachments() {
        var copies = new TreeMap<String, byte[]>();
        attachments.forEach((name, bytes) -> copies.put(name, bytes.clone()));
        return copies;
    }

    /// The same model with one more attachment, or another under the same name.
    public NluModel withAttachment(String name, byte[] bytes) {
        var more = new TreeMap<>(attachments);
        more.put(name, bytes.clone());
        return new NluModel(parts, more, clock);
    }

    /// Writes the model; equal models give equal bytes. Leaves the stream open.
    ///
    /// @throws IOException if the stream does
    public void save(OutputStream out) throws IOException {
        save(out, () -> {});
    }

    /// Writes the model to a file, whole or not at all: until it is written, a file that was there
    /// stays.
    ///
    /// @throws IOException if it cannot be written there
    public void save(Path file) throws IOException {
        WholeFile.write(file, this::save);
    }

    /// @param goOn called now and then; may throw
    void save(OutputStream out, Runnable goOn) throws IOException {
        var sections = new LinkedHashMap<>(parts.encode(goOn));
        attachments.forEach((name, bytes) -> sections.put(ATTACHMENT + name, bytes));
        ModelFile.write(sections, out);
    }

    /// Reads a model and checks every byte. Leaves the stream open.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    /// @throws IOException if it cannot be read
    public static NluModel load(InputStream in) throws IOException {
        return load(in, () -> {});
    }

    /// Reads a model from a file and checks every byte.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    /// @throws IOException if it cannot be read
    public static NluModel load(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return load(in);
        }
    }

    /// @param goOn called now and then; may throw
    static NluModel load(InputStream in, Runnable goOn) throws IOException {
        var sections = ModelFile.read(in);
        var attachments = new TreeMap<String, byte[]>();
        sections.forEach(
                (name, bytes) -> {
                    if (name.startsWith(ATTACHMENT)) {
                        attachments.put(name.substring(ATTACHMENT.length()), bytes);
                    }
                });
        return new NluModel(ModelParts.decode(sections, goOn), attachments);
    }
}
