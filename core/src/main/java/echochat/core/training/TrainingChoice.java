package echochat.core.training;

import echochat.nlu.Preset;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the models of a workspace shall be made.
///
/// @param preset how much effort a training makes
/// @param typos whether phrases of lists are also found with one or two wrong letters
/// @param exactLists names of lists whose phrases must be written right even so
public record TrainingChoice(Preset preset, boolean typos, Set<String> exactLists) {
    /// Where nobody has chosen.
    public static final TrainingChoice USUAL = new TrainingChoice(Preset.DEFAULT, false, Set.of());

    private static final int MOST_TYPOS = 2;

    public TrainingChoice {
        exactLists = Collections.unmodifiableSortedSet(new TreeSet<>(exactLists));
    }

    TrainingSettings applied(TrainingSettings settings) {
        return settings.withPreset(preset);
    }

    TrainingData applied(TrainingData data) {
        return data.withTypos(
                forgiving(data).stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> MOST_TYPOS)));
    }

    /// The lists of the data that forgive wrong letters, in the order of the alphabet.
    List<String> forgiving(TrainingData data) {
        return typos
                ? data.lookups().keySet().stream()
                        .filter(list -> !exactLists.contains(list))
                        .sorted()
                        .toList()
                : List.of();
    }
}
