package echochat.nlu.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a twin learns from. It is there to measure, for which some of very many sentences do: of
/// more than 100,000 it takes 50,000 in even steps, of each intent its share.
final class LessonSample {
    static final int MANY = 100_000;
    static final int TAKEN = 50_000;

    private LessonSample() {}

    static Lesson of(Lesson lesson) {
        return of(lesson, MANY, TAKEN);
    }

    /// @param many more sentences than these are too many
    /// @param taken so many are taken then
    static Lesson of(Lesson lesson, int many, int taken) {
        if (lesson.sentences() <= many) {
            return lesson;
        }
        var byIntent =
                IntStream.range(0, lesson.sentences())
                        .boxed()
                        .sorted(Comparator.comparing(place -> lesson.intents()[place]))
                        .toList();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < taken; i++) {
            places.add(byIntent.get((int) ((long) i * byIntent.size() / taken)));
        }
        var names = IntStream.range(lesson.sentences(), lesson.size()).boxed();
        return lesson.part(sorted(Stream.concat(places.stream(), names)));
    }

    private static List<Integer> sorted(Stream<Integer> places) {
        return places.sorted().toList();
    }
}
