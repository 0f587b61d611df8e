package echochat.bench;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Any number of requests for flights, the same ones each time, put together from phrases in any
/// order. Which of several cities, days or times is meant is told by a word before it, often one at
/// some distance: `arriving in oslo on monday before 9 pm` has a day and a time of arriving.
final class TravelRequests {
    static final List<String> OPENINGS =
            List.of(
                    "show me flights",
                    "i would like a flight",
                    "what flights are there",
                    "i need to fly",
                    "is there a flight",
                    "please list the airlines that fly",
                    "give me the cheapest fare");
    static final List<String> CITIES =
            List.of(
                    "boston",
                    "denver",
                    "dallas",
                    "oslo",
                    "berlin",
                    "rome",
                    "lisbon",
                    "vienna",
                    "madrid",
                    "dublin",
                    "prague",
                    "seattle",
                    "new york",
                    "san diego",
                    "tel aviv",
                    "st. louis",
                    "buenos aires",
                    "cape town",
                    "hong kong",
                    "salt lake city");
    private static final List<String> DAYS =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "tomorrow",
                    "the first of may",
                    "june third",
                    "december twelfth");
    private static final List<String> AIRLINES =
            List.of("delta", "united", "lufthansa", "british airways", "air canada", "ryanair");
    private static final List<String> BEFORE = List.of("before", "after", "around", "by");
    private static final List<String> HOURS = List.of("am", "pm", "o'clock");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<EntitySpan> spans = new ArrayList<>();

    private TravelRequests(Random random) {
        this.random = random;
    }

    static List<TrainingExample> sentences(int count) {
        var random = new Random(7);
        return Stream.generate(() -> new TravelRequests(random).sentence()).limit(count).toList();
    }

    private TrainingExample sentence() {
        say(one(OPENINGS));
        for (var part : parts()) {
            part.run();
        }
        return new TrainingExample(text.toString(), "flight", spans);
    }

    /// Half of the people tell things in the order of the journey.
    private List<Runnable> parts() {
        var parts = new ArrayList<Runnable>();
        add(parts, 0.9, this::from);
        add(parts, 0.9, this::to);
        add(parts, 0.2, this::stop);
        add(parts, 0.4, this::leaving);
        add(parts, 0.4, this::arriving);
        add(parts, 0.2, this::returning);
        add(parts, 0.2, this::airline);
        if (random.nextBoolean()) {
            Collections.shuffle(parts, random);
        }
        return parts;
    }

    private void add(List<Runnable> parts, double chance, Runnable part) {
        if (random.nextDouble() < chance) {
            parts.add(part);
        }
    }

    private void from() {
        say(one(List.of("from", "from", "leaving", "departing from", "out of")));
        mark("from", one(CITIES));
    }

    private void to() {
        say(one(List.of("to", "to", "into", "going to", "flying to")));
        mark("to", one(CITIES));
    }

    private void stop() {
        say(one(List.of("via", "with a stop in", "with a stopover at", "that stops in")));
        mark("stop", one(CITIES));
    }

    private void leaving() {
        say(one(List.of("leaving", "departing", "that leaves", "starting")));
        when("leave");
    }

    private void arriving() {
        say(one(List.of("arriving", "and arrive", "that arrives", "landing")));
        if (random.nextBoolean()) {
            say("in");
            mark("to", one(CITIES));
        }
        when("arrive");
    }

    private void returning() {
        say(one(List.of("returning", "and return", "coming back", "back")));
        if (random.nextBoolean()) {
            say("from");
            mark("to", one(CITIES));
        }
        when("return");
    }

    private void airline() {
        say(one(List.of("on", "with", "by")));
        mark("airline", one(AIRLINES));
    }

    private void when(String what) {
        var hasDay = random.nextInt(3) > 0;
        if (hasDay) {
            say("on");
            mark(what + "_day", one(DAYS));
        }
        if (!hasDay || random.nextBoolean()) {
            say(one(BEFORE));
            mark(what + "_time", 1 + random.nextInt(12) + " " + one(HOURS));
        }
    }

    private String one(List<String> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private void say(String phrase) {
        text.append(text.isEmpty() ? "" : " ").append(phrase);
    }

    private void mark(String entity, String phrase) {
        say(phrase);
        var start = text.length() - phrase.length();
        spans.add(EntitySpan.of(entity, start, text.length(), phrase));
    }
}
