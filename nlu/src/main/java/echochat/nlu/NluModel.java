package echochat.nlu;

import echochat.nlu.Explanation.NearExample;
import echochat.nlu.entity.Arbitration;
import echochat.nlu.entity.Candidate;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Typos;
import echochat.nlu.file.ModelFile;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    NluModel(ModelParts parts, Map<String, byte[]> attachments) {
        this.parts = parts;
        this.attachments = new TreeMap<>(attachments);
    }

    public ModelCard card() {
        return parts.card();
    }

    /// What the message means. Any text has an answer; an empty one is wholly out of scope.
    public Understanding understand(String text) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var hints = parts.patterns().namesFoundIn(text);
        var verdict = parts.intents().judge(parts.features().of(tokens, hints));
        return new Understanding(
                text,
                tokens,
                ranking(verdict, tokens),
                entities(text, tokens, verdict.best()),
                tokens.isEmpty() ? 1 : verdict.outOfScope());
    }

    private List<IntentScore> ranking(Verdict verdict, List<Token> tokens) {
        var scores = new ArrayList<IntentScore>();
        var composer = parts.composer();
        if (composer != null) {
            composer.guess(tokens, verdict, this::judge)
                    .forEach(one -> scores.add(new IntentScore(one.name(), one.probability())));
            scores.sort(BEST_FIRST);
            return scores;
        }
        for (int i = 0; i < verdict.probabilities().length; i++) {
            scores.add(new IntentScore(card().intents().get(i), verdict.probabilities()[i]));
        }
        scores.sort(BEST_FIRST);
        return scores;
    }

    /// A piece of a message, for which patterns are not searched.
    private Verdict judge(List<Token> piece) {
        return parts.intents().judge(parts.features().of(piece, List.of()));
    }

    /// Why the message is understood as it is.
    public Explanation explain(String text) {
        var understanding = understand(text);
        var explainer = new Explainer(parts, understanding);
        var found = candidates(text, understanding.tokens(), explainer.taggersIntent());
        return new Explanation(
                understanding,
                explainer.choice(),
                parts.nearest().of(text, NEAREST).stream().map(this::example).toList(),
                fates(text, Arbitration.judge(found)));
    }

    private NearExample example(NearestExamples.Near near) {
        var intent = card().intents().get(near.example().intent());
        return new NearExample(near.example().text(), intent, near.similarity());
    }

    private List<SpanFate> fates(String text, Arbitration.Ruling ruling) {
        var fates = new ArrayList<SpanFate>();
        for (var winner : ruling.winners()) {
            fates.add(new SpanFate.Won(match(text, winner)));
        }
        for (var loss : ruling.losses()) {
            var winner = match(text, loss.winner());
            fates.add(new SpanFate.Lost(match(text, loss.loser()), winner, loss.reason()));
        }
        fates.sort(Comparator.comparingInt(fate -> fate.span().span().start()));
        return fates;
    }

    private List<EntityMatch> entities(String text, List<Token> tokens, int intent) {
        return Arbitration.decide(candidates(text, tokens, intent)).stream()
                .map(found -> match(text, found))
                .toList();
    }

    private List<Candidate> candidates(String text, List<Token> tokens, int intent) {
        var candidates = new ArrayList<>(parts.tagger().find(tokens, intent));
        candidates.addAll(parts.patterns().find(text));
        candidates.addAll(parts.lists().find(tokens));
        return candidates;
    }

    private EntityMatch match(String text, Candidate found) {
        var piece = text.substring(found.start(), found.end());
        var meant = found.meant() == null ? piece : found.meant();
        var value = parts.synonyms().valueOf(meant);
        var label = found.label();
        var span =
                new EntitySpan(
                        label.entity(),
                        found.start(),
                        found.end(),
                        value,
                        label.role(),
                        label.group());
        var processors = new ArrayList<String>();
        if (found.meant() != null) {
            processors.add(Typos.PROCESSOR);
        }
        if (parts.synonyms().know(meant)) {
            processors.add(Synonyms.PROCESSOR);
        }
        return new EntityMatch(span, found.confidence(), found.extractor(), processors);
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
        return new NluModel(parts, more);
    }

    /// Writes the model; equal models give equal bytes. Leaves the stream open.
    public void save(OutputStream out) throws IOException {
        var sections = new LinkedHashMap<>(parts.encode());
        attachments.forEach((name, bytes) -> sections.put(ATTACHMENT + name, bytes));
        ModelFile.write(sections, out);
    }

    /// Reads a model and checks every byte. Leaves the stream open.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    public static NluModel load(InputStream in) throws IOException {
        var sections = ModelFile.read(in);
        var attachments = new TreeMap<String, byte[]>();
        sections.forEach(
                (name, bytes) -> {
                    if (name.startsWith(ATTACHMENT)) {
                        attachments.put(name.substring(ATTACHMENT.length()), bytes);
                    }
                });
        return new NluModel(ModelParts.decode(sections), attachments);
    }
}
