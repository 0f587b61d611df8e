package echochat.nlu.entity;

import echochat.nlu.entity.context.ContextNet;
import echochat.nlu.feature.LongIndex;
import echochat.nlu.math.RowSum;
import echochat.nlu.math.SparseRows;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds entities by what it has learned from annotated sentences. Looks at the first 1,000 tokens
/// of a message. Immutable.
public final class Tagger {
    static final int MOST_TOKENS = 1000;

    private final List<Label> kinds;
    private final long[] features;
    private final SparseRows weights;
    private final EvidenceTable table;
    private final LongIndex index;
    private final int stranger; // missing in files of older versions
    private final Transitions transitions;
    private final @Nullable ContextNet context; // missing in older files, and without kinds
    private final OnceEach taggings;
    private final SpanEdges edges;
    private final Observer observer;
    private final byte @Nullable [] firstFormat;

    /// @param features hashes of the known observations, one per row of the weights, whose columns
    ///     are evidence in the numbering of [Tagset]
    Tagger(
            List<Label> kinds,
            long[] features,
            SparseRows weights,
            Transitions transitions,
            Repeats repeats,
            @Nullable ContextNet context,
            Observer observer) {
        this(kinds, features, weights, transitions, repeats, context, observer, null);
    }

    /// @param firstFormat the section of a file of the first format that this was read from
    Tagger(
            List<Label> kinds,
            long[] features,
            SparseRows weights,
            Transitions transitions,
            Observer observer,
            byte @Nullable [] firstFormat) {
        this(kinds, features, weights, transitions, Repeats.NONE, null, observer, firstFormat);
    }

    private Tagger(
            List<Label> kinds,
            long[] features,
            SparseRows weights,
            Transitions transitions,
            Repeats repeats,
            @Nullable ContextNet context,
            Observer observer,
            byte @Nullable [] firstFormat) {
        this.context = context;
        this.observer = observer;
        this.firstFormat = firstFormat;
        this.kinds = List.copyOf(kinds);
        this.features = features;
        this.weights = weights;
        table = new EvidenceTable(weights, transitions.tags().evidences());
        this.transitions = transitions;
        taggings = new OnceEach(repeats, transitions);
        index = new LongIndex(features.length);
        for (int i = 0; i < features.length; i++) {
            index.put(features[i], i);
        }
        edges = new SpanEdges(index, weights, transitions.tags());
        stranger = index.get(TokenFeatures.STRANGER);
    }

    byte @Nullable [] firstFormat() {
        return firstFormat;
    }

    List<Label> kinds() {
        return kinds;
    }

    long[] features() {
        return features;
    }

    SparseRows weights() {
        return weights;
    }

    Transitions transitions() {
        return transitions;
    }

    Repeats repeats() {
        return taggings.repeats();
    }

    @Nullable ContextNet context() {
        return context;
    }

    /// How many observations it knows.
    public int size() {
        return features.length;
    }

    /// @param intent what the message is about, as a number
    public List<Candidate> find(List<Token> message, int intent) {
        return find(message, intent, taggings::best);
    }

    /// What was not found because the kind comes once. Tags the message anew.
    ///
    /// @param candidates of all extractors, with what [#find] made of the same message and intent
    public List<GivenUp> givenUp(List<Token> message, int intent, List<Candidate> candidates) {
        var found = candidates.stream().filter(Candidate::isTaggers).toList();
        var atFirst = find(message, intent, taggings::bestAtFirst);
        return atFirst.stream()
                .filter(span -> ofItsKind(span, atFirst).count() > 1)
                .filter(span -> found.stream().noneMatch(span::isAgain))
                .flatMap(span -> ofItsKind(span, found).limit(1).map(one -> new GivenUp(span, one)))
                .toList();
    }

    private static Stream<Candidate> ofItsKind(Candidate span, List<Candidate> spans) {
        return spans.stream().filter(one -> one.label().equals(span.label()));
    }

    private List<Candidate> find(
            List<Token> message, int intent, Function<float[][], int[]> tagging) {
        if (kinds.isEmpty() || message.isEmpty()) {
            return List.of();
        }
        var tokens = message.size() > MOST_TOKENS ? message.subList(0, MOST_TOKENS) : message;
        var lattice = new Lattice(transitions, tokens.size());
        var seen = observer.look(tokens, intent);
        addEmissions(seen, lattice);
        var path = tagging.apply(lattice.emissions);
        return spans(path, tokens, seen, lattice);
    }

    private void addEmissions(Observations seen, Lattice lattice) {
        var room = new RowSum();
        for (int token = 0; token < lattice.length; token++) {
            table.addTo(lattice.emissions[token], index.getAll(seen.at(token)), room);
            if (stranger != LongIndex.MISSING
                    && index.get(seen.ownWord(token)) == LongIndex.MISSING) {
                table.addTo(lattice.emissions[token], new int[] {stranger}, room);
            }
        }
        if (context != null) {
            context.addTo(lattice.emissions, seen::wordAndKinds);
        }
    }

    private List<Candidate> spans(
            int[] path, List<Token> tokens, Observations seen, Lattice lattice) {
        var tags = transitions.tags();
        var found = new ArrayList<Candidate>();
        var isSummed = false;
        for (int token = 0; token < path.length; token++) {
            if (tags.opensSpan(path[token])) {
                if (!isSummed) {
                    lattice.sum();
                    isSummed = true;
                }
                var kind = tags.kind(path[token]);
                edges.trimmed(place(path, token), kind, tokens, seen)
                        .ifPresent(place -> found.add(span(path, tokens, lattice, place)));
            }
        }
        return found;
    }

    private SpanEdges.Place place(int[] path, int first) {
        int last = first;
        while (!transitions.tags().isEnd(path[last])) {
            last++;
        }
        return new SpanEdges.Place(first, last);
    }

    private Candidate span(int[] path, List<Token> tokens, Lattice lattice, SpanEdges.Place place) {
        double confidence = 1;
        for (int token = place.first(); token <= place.last(); token++) {
            confidence = Math.min(confidence, lattice.marginal(token, path[token]));
        }
        return new Candidate(
                tokens.get(place.first()).start(),
                tokens.get(place.last()).end(),
                kinds.get(transitions.tags().kind(path[place.first()])),
                confidence,
                Candidate.TAGGER);
    }
}
