package echochat.formats.csv;

import echochat.core.problem.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What other programs call the columns that we need.
final class ColumnNames {
    private static final Map<String, Set<String>> OTHERS =
            Map.of(
                    "text",
                    Set.of(
                            "sentence",
                            "utterance",
                            "example",
                            "message",
                            "query",
                            "question",
                            "input"),
                    "intent",
                    Set.of("label", "category", "class", "intention", "tag", "topic", "target"));

    private ColumnNames() {}

    /// The name in a header that probably means the wanted column.
    static Optional<String> near(String wanted, List<String> names) {
        return names.stream()
                .filter(name -> means(name, wanted))
                .findFirst()
                .or(() -> names.stream().filter(name -> isAlike(name, wanted)).findFirst());
    }

    private static boolean means(String name, String wanted) {
        var plain = name.toLowerCase(Locale.ROOT);
        return OTHERS.getOrDefault(wanted, Set.of()).contains(plain);
    }

    private static boolean isAlike(String name, String wanted) {
        return !DidYouMean.hint(name, List.of(wanted)).isEmpty();
    }
}
