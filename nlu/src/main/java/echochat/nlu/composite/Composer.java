package echochat.nlu.composite;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Gives messages combinations of intents that were never seen together. The message is cut in two
/// at every place, a classifier of single intents judges the halves, and a gate weighs what speaks
/// for two intents against what speaks for one.
public final class Composer {
    private final Labels labels;
    final Gate gate;

    Composer(Labels labels, Gate gate) {
        this.labels = labels;
        this.gate = gate;
    }

    /// A name, which may be a new combination, and how likely it is.
    public record Guess(String name, double probability) {}

    /// All classes and the likeliest new combinations, in no order; probabilities sum to 1.
    public List<Guess> guess(List<Token> tokens, Verdict whole, Judge judge) {
        var halves = new Halves(tokens, judge, labels);
        var combinations = Combinations.of(whole, halves, labels);
        var mass = mass(whole);
        if (tokens.size() < 2 || mass == 0 || Combinations.areNone(combinations)) {
            return asTheyAre(whole);
        }
        var facts = Evidence.of(whole, halves, labels, tokens.size());
        var share = gate.probability(facts);
        var guesses = new ArrayList<>(singles(whole, (1 - share) / mass));
        Combinations.shares(combinations, gate.power())
                .forEach((name, part) -> guesses.add(new Guess(name, share * part)));
        return guesses;
    }

    private List<Guess> asTheyAre(Verdict whole) {
        var guesses = new ArrayList<Guess>();
        for (int label = 0; label < labels.size(); label++) {
            guesses.add(new Guess(labels.name(label), whole.probabilities()[label]));
        }
        return guesses;
    }

    /// How likely single intents are together; nothing if a combination is beyond doubt.
    private double mass(Verdict whole) {
        double mass = 0;
        for (int label = 0; label < labels.size(); label++) {
            mass += labels.isComposite(label) ? 0 : whole.probabilities()[label];
        }
        return mass;
    }

    private List<Guess> singles(Verdict whole, double factor) {
        var guesses = new ArrayList<Guess>();
        for (int label = 0; label < labels.size(); label++) {
            if (!labels.isComposite(label)) {
                var probability = factor * whole.probabilities()[label];
                guesses.add(new Guess(labels.name(label), probability));
            }
        }
        return guesses;
    }
}
