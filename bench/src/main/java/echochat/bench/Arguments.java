package echochat.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// What follows a command's name: options such as `--seeds=3` or `--folds`, and the rest.
record Arguments(Map<String, String> options, List<String> rest) {
    private static final long FIRST_SEED = 42;

    static Arguments of(List<String> given) {
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var one : given) {
            if (one.startsWith("--")) {
                var parts = one.substring(2).split("=", 2);
                options.put(parts[0], parts.length > 1 ? parts[1] : "");
            } else {
                rest.add(one);
            }
        }
        return new Arguments(options, rest);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /// So many seeds as `--seeds` asks for.
    ///
    /// @param atLeast how many where that is fewer
    List<Long> seeds(int atLeast) {
        var count = Math.max(atLeast, Integer.parseInt(options.getOrDefault("seeds", "1")));
        return LongStream.range(FIRST_SEED, FIRST_SEED + count).boxed().toList();
    }

    /// Whether a row is asked for: by the beginning of its name, or because none is named.
    boolean wants(String name) {
        return rest.isEmpty() || rest.stream().anyMatch(name::startsWith);
    }
}
