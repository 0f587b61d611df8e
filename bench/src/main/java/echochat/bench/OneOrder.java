package echochat.bench;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Requests that name two cities, the same ones each time: as people write them into examples, `a
/// ticket from oslo to rome on monday`, and turned round, `a ticket to rome from oslo on monday`.
final class OneOrder {
    private static final List<String> ENDS =
            List.of("", " please", " on monday", " tomorrow", " at noon");

    private final StringBuilder text = new StringBuilder();
    private final List<EntitySpan> spans = new ArrayList<>();

    private OneOrder() {}

    /// From before to.
    static List<TrainingExample> usual(int count) {
        return sentences(0, count, false);
    }

    /// Others than the first so many usual ones, to before from.
    static List<TrainingExample> turned(int others, int count) {
        return sentences(others, count, true);
    }

    private static List<TrainingExample> sentences(int first, int count, boolean isTurned) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> new OneOrder().sentence(new Random(number), isTurned))
                .toList();
    }

    private TrainingExample sentence(Random random, boolean isTurned) {
        random.nextInt(); // the first ones of neighbouring seeds are alike
        text.append(one(TravelRequests.OPENINGS, random));
        var start = one(TravelRequests.CITIES, random);
        var goal = one(TravelRequests.CITIES, random);
        say(isTurned ? "to" : "from", isTurned ? goal : start);
        say(isTurned ? "from" : "to", isTurned ? start : goal);
        text.append(one(ENDS, random));
        return new TrainingExample(text.toString(), "flight", spans);
    }

    private static String one(List<String> phrases, Random random) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    /// The entity is named like the word before it.
    private void say(String entity, String city) {
        text.append(' ').append(entity).append(' ').append(city);
        spans.add(EntitySpan.of(entity, text.length() - city.length(), text.length(), city));
    }
}
