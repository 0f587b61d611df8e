package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.Confusion;
import echochat.nlu.evaluate.EvaluationReport.IntentFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts per intent.
record IntentTally(List<IntentFigures> figures) {
    private static final Comparator<Confusion> COMMONEST_FIRST =
            Comparator.comparingInt(Confusion::count).reversed().thenComparing(Confusion::intent);

    static IntentTally of(List<Judged> judged) {
        var guesses = new TreeMap<String, SortedMap<String, Integer>>();
        var guessed = new TreeMap<String, Integer>();
        for (var one : judged) {
            var intent = one.example().intent();
            var guess = one.guess().intent();
            guesses.computeIfAbsent(intent, _ -> new TreeMap<>()).merge(guess, 1, Integer::sum);
            guesses.computeIfAbsent(guess, _ -> new TreeMap<>());
            guessed.merge(guess, 1, Integer::sum);
        }
        return new IntentTally(
                guesses.entrySet().stream()
                        .map(
                                entry ->
                                        figures(
                                                entry.getKey(),
                                                entry.getValue(),
                                                guessed.getOrDefault(entry.getKey(), 0)))
                        .toList());
    }

    private static IntentFigures figures(
            String intent, Map<String, Integer> guesses, int timesGuessed) {
        var support = guesses.values().stream().mapToInt(Integer::intValue).sum();
        int right = guesses.getOrDefault(intent, 0);
        var precision = Share.of(right, timesGuessed);
        var recall = Share.of(right, support);
        var confusions =
                guesses.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(intent))
                        .map(entry -> new Confusion(entry.getKey(), entry.getValue()))
                        .sorted(COMMONEST_FIRST)
                        .toList();
        var f1 = Share.f1(precision, recall);
        return new IntentFigures(intent, support, precision, recall, f1, confusions);
    }

    double macroF1() {
        return figures.stream().mapToDouble(IntentFigures::f1).average().orElse(0);
    }

    double weightedF1() {
        var sum = figures.stream().mapToDouble(one -> one.f1() * one.support()).sum();
        return Share.of(sum, figures.stream().mapToInt(IntentFigures::support).sum());
    }
}
