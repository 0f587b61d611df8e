package echochat.nlu.intent;

import echochat.nlu.math.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which intents belong together by their names: all whose name holds a certain word, as
/// `alarm_set` and `calendar_set`, are a family. In training a family has weights as an intent has
/// them, and each of its intents scores half of what the family scores besides its own: what is
/// learned of one helps the others. Afterwards the family's weights are added to those of its
/// intents.
public final class Families {
    private static final float SHARE = 0.5f;

    private final int[][] of; // the families of each intent
    private final int count;

    private Families(int[][] of, int count) {
        this.of = of;
        this.count = count;
    }

    /// @param words of each intent's name, each word once
    public static Families of(List<? extends Collection<String>> words) {
        var members = new TreeMap<String, Integer>();
        words.forEach(name -> name.forEach(word -> members.merge(word, 1, Integer::sum)));
        // a word that all names have tells nobody apart
        members.values().removeIf(count -> count < 2 || count == words.size());
        var shared = new ArrayList<>(members.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        shared.forEach(word -> numbers.put(word, numbers.size()));
        var of =
                words.stream()
                        .map(name -> name.stream().filter(numbers::containsKey).sorted())
                        .map(name -> name.mapToInt(numbers::get).toArray())
                        .toArray(int[][]::new);
        return new Families(of, shared.size());
    }

    /// How many intents and families there are: the width of a row of weights for both, the
    /// intents' first.
    public int columns() {
        return of.length + count;
    }

    /// Adds up what each intent scores.
    ///
    /// @param columns scores of intents and families
    /// @param scores of intents, filled
    void score(float[] columns, float[] scores) {
        for (int intent = 0; intent < of.length; intent++) {
            var score = columns[intent];
            for (var family : of[intent]) {
                score += SHARE * columns[of.length + family];
            }
            scores[intent] = score;
        }
    }

    /// The way back: a gradient by intents becomes one by intents and families.
    ///
    /// @param columns filled
    void spread(float[] gradient, float[] columns) {
        Arrays.fill(columns, 0);
        for (int intent = 0; intent < of.length; intent++) {
            columns[intent] = gradient[intent];
            for (var family : of[intent]) {
                columns[of.length + family] += SHARE * gradient[intent];
            }
        }
    }

    /// The same weights for intents alone; the same table if there are no families.
    Rows folded(Rows weights) {
        if (count == 0) {
            return weights;
        }
        var folded = Rows.zeros(weights.count(), of.length);
        for (int row = 0; row < weights.count(); row++) {
            score(weights.row(row), folded.row(row));
        }
        return folded;
    }
}
