package echochat.nlu.composite;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a classifier makes of a message cut in two: at every place between words, or at forty of
/// them if there are more.
final class Halves {
    private static final int MOST_CUTS = 40;
    private static final int BEST = 3;
    private static final double LEAST = 1e-4;

    /// How well two classes fit the halves of a cut, in the order of the message there.
    record Fit(Pair pair, double both) {}

    private final Labels labels;
    private final Map<Pair, Fit> combinations = new LinkedHashMap<>(); // by sorted pair
    private double different = LEAST;
    private double same = LEAST;
    private double familiar = LEAST;
    private double smaller = LEAST;
    private Pair best = new Pair(0, 0);

    Halves(List<Token> tokens, Judge judge, Labels labels) {
        this.labels = labels;
        var step = (tokens.size() + MOST_CUTS - 1) / MOST_CUTS;
        for (int cut = 1; cut < tokens.size(); cut += Math.max(1, step)) {
            var left = judge.judge(tokens.subList(0, cut));
            var right = judge.judge(tokens.subList(cut, tokens.size()));
            var shorter = (double) Math.min(cut, tokens.size() - cut) / tokens.size();
            compare(left, right, shorter);
        }
    }

    private void compare(Verdict left, Verdict right, double shorter) {
        var lefts = bestAtoms(left.probabilities());
        var rights = bestAtoms(right.probabilities());
        for (var first : lefts) {
            for (var second : rights) {
                if (first >= 0 && second >= 0) {
                    var both = left.probabilities()[first] * right.probabilities()[second];
                    if (take(new Pair(first, second), both)) {
                        familiar = 1 - Math.max(left.outOfScope(), right.outOfScope());
                        smaller = shorter;
                    }
                }
            }
        }
    }

    /// Whether it is the best pair of two different classes so far.
    private boolean take(Pair pair, double both) {
        if (pair.first() == pair.second()) {
            same = Math.max(same, both);
            return false;
        }
        combinations.merge(pair.sorted(), new Fit(pair, both), Halves::better);
        var isBest = both > different;
        if (isBest) {
            different = both;
            best = pair;
        }
        return isBest;
    }

    private static Fit better(Fit one, Fit other) {
        return other.both() > one.both() ? other : one;
    }

    /// The likeliest classes that may be combined, likeliest first; -1 where there are no more.
    private int[] bestAtoms(float[] probabilities) {
        var found = new int[BEST];
        for (int place = 0; place < BEST; place++) {
            found[place] = -1;
            for (int label = 0; label < probabilities.length; label++) {
                var isBetter =
                        found[place] < 0 || probabilities[label] > probabilities[found[place]];
                if (isBetter && labels.isAtom(label) && !contains(found, place, label)) {
                    found[place] = label;
                }
            }
        }
        return found;
    }

    private static boolean contains(int[] found, int size, int label) {
        for (int place = 0; place < size; place++) {
            if (found[place] == label) {
                return true;
            }
        }
        return false;
    }

    /// How well each combination fits at its best cut, by name.
    SortedMap<String, Double> combinations() {
        var byName = new TreeMap<String, Double>();
        combinations.values().forEach(fit -> byName.put(labels.nameOf(fit.pair()), fit.both()));
        return byName;
    }

    /// How well the halves fit two classes at the best cut.
    double different() {
        return different;
    }

    /// How well they fit one and the same.
    double same() {
        return same;
    }

    /// How much the less familiar half of the best cut resembles the training sentences.
    double familiar() {
        return Math.max(LEAST, familiar);
    }

    /// The share of the message's words that its shorter half has at the best cut.
    double smaller() {
        return smaller;
    }

    /// The two classes of the best cut.
    Pair best() {
        return best;
    }
}
