package echochat.nlu.evaluate;

import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sixty-four sentences about four things, easily told apart.
final class Topics {
    private static final List<String> OPENINGS = List.of("please", "can you", "i want to", "now");
    private static final Map<String, List<String>> WISHES =
            new TreeMap<>(
                    Map.of(
                            "lamp",
                            List.of("dim the lamp", "lamp off", "light up the lamp", "lamp on"),
                            "music",
                            List.of("play a song", "some jazz music", "music louder", "next song"),
                            "pizza",
                            List.of("order a pizza", "pizza menu", "eat pizza", "hot pizza"),
                            "weather",
                            List.of(
                                    "rain tonight",
                                    "weather forecast",
                                    "will it rain",
                                    "sunshine")));

    private Topics() {}

    static List<TrainingExample> examples() {
        var examples = new ArrayList<TrainingExample>();
        WISHES.forEach(
                (intent, wishes) ->
                        OPENINGS.forEach(
                                opening ->
                                        wishes.forEach(
                                                wish ->
                                                        examples.add(
                                                                example(
                                                                        opening + " " + wish,
                                                                        intent)))));
        return examples;
    }

    static TrainingExample example(String text, String intent) {
        return new TrainingExample(text, intent, List.of());
    }
}
