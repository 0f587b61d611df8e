package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.Confusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A confusion matrix: what was guessed for each label.
final class LabelTally {
    private static final Comparator<Confusion> COMMONEST_FIRST =
            Comparator.comparingInt(Confusion::count).reversed().thenComparing(Confusion::intent);

    private final SortedMap<String, SortedMap<String, Integer>> guesses = new TreeMap<>();
    private final SortedMap<String, Integer> guessed = new TreeMap<>();

    void add(String wanted, String guess) {
        guesses.computeIfAbsent(wanted, _ -> new TreeMap<>()).merge(guess, 1, Integer::sum);
        guesses.computeIfAbsent(guess, _ -> new TreeMap<>());
        guessed.merge(guess, 1, Integer::sum);
    }

    /// One per label that occurs or was guessed, in the order of the alphabet.
    List<LabelFigures> figures() {
        var figures = new ArrayList<LabelFigures>();
        guesses.forEach((label, row) -> figures.add(figures(label, row)));
        return figures;
    }

    private LabelFigures figures(String label, SortedMap<String, Integer> row) {
        var support = row.values().stream().mapToInt(Integer::intValue).sum();
        var confusions =
                row.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(label))
                        .map(entry -> new Confusion(entry.getKey(), entry.getValue()))
                        .sorted(COMMONEST_FIRST)
                        .toList();
        return new LabelFigures(
                label,
                support,
                guessed.getOrDefault(label, 0),
                row.getOrDefault(label, 0),
                confusions);
    }
}
