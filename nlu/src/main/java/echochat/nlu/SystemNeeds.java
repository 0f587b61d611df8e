package echochat.nlu;

import echochat.nlu.system.Dimension;
import echochat.nlu.system.LanguageGuess;
import echochat.nlu.system.SystemEntities;
import echochat.nlu.system.SystemSettings;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds out which system entities training data uses, where the settings leave it open: a
/// dimension is switched on if the examples annotate an entity of its name, and at least half of
/// these spans are those that the dimension finds. So a bot that calls something of its own "time"
/// or "number" keeps its own meaning of it.
final class SystemNeeds {
    private static final double AGREEMENT = 0.5;
    private static final int MOST_EXAMPLES = 1000;
    /// Spans do not depend on it; a training must not depend on the clock.
    private static final ZonedDateTime ANY_TIME =
            ZonedDateTime.of(2024, 1, 3, 12, 0, 0, 0, ZoneOffset.UTC);

    private final List<TrainingExample> examples;
    private final Map<Dimension, int[]> counts = new EnumMap<>(Dimension.class); // found, annotated

    private SystemNeeds(List<TrainingExample> examples) {
        this.examples = examples;
    }

    /// @param examples in an order that does not depend on how they came
    static SystemSettings settings(SystemSettings asked, List<TrainingExample> examples) {
        return asked.isAutomatic() ? new SystemNeeds(examples).complete(asked) : asked;
    }

    private SystemSettings complete(SystemSettings asked) {
        var annotated = annotated();
        if (annotated.isEmpty() && asked.isOff()) {
            return SystemSettings.NONE;
        }
        var texts = examples.stream().map(TrainingExample::text).toList();
        var locale = Locale.of(new LanguageGuess().of(texts).code());
        compare(new SystemEntities(new SystemSettings(annotated, locale, asked.zone(), false)));
        var dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(asked.dimensions());
        annotated.stream().filter(this::isAgreed).forEach(dimensions::add);
        return new SystemSettings(dimensions, locale, asked.zone(), false);
    }

    private Set<Dimension> annotated() {
        var names = EnumSet.noneOf(Dimension.class);
        examples.forEach(
                example ->
                        example.entities()
                                .forEach(
                                        span -> Dimension.of(span.entity()).ifPresent(names::add)));
        return names;
    }

    private void compare(SystemEntities entities) {
        examples.stream()
                .filter(
                        example ->
                                example.entities().stream()
                                        .anyMatch(span -> Dimension.of(span.entity()).isPresent()))
                .limit(MOST_EXAMPLES)
                .forEach(example -> compare(entities, example));
    }

    private void compare(SystemEntities entities, TrainingExample example) {
        var found = entities.find(example.text(), ANY_TIME);
        for (var span : example.entities()) {
            var dimension = Dimension.of(span.entity());
            if (dimension.isPresent()) {
                var count = counts.computeIfAbsent(dimension.get(), _ -> new int[2]);
                var isFound =
                        found.stream()
                                .anyMatch(
                                        one ->
                                                one.dimension() == dimension.get()
                                                        && one.start() == span.start()
                                                        && one.end() == span.end());
                count[0] += isFound ? 1 : 0;
                count[1]++;
            }
        }
    }

    private boolean isAgreed(Dimension dimension) {
        var count = counts.getOrDefault(dimension, new int[2]);
        return count[1] > 0 && count[0] >= AGREEMENT * count[1];
    }
}
