package echochat.bench;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Any number of sentences with 300 intents and 20 entities, the same ones each time: made-up words
/// whose frequencies fall as in real text, put together by templates that belong to an intent, with
/// slots for entities, polite beginnings and ends, and slips of the finger.
final class GeneratedData {
    private static final int INTENTS = 300;
    private static final int TEMPLATES = 12;
    private static final int OWN_WORDS = 18;
    private static final int LONGEST_TEMPLATE = 9;
    private static final int ENTITIES = 20;
    private static final int VALUES = 400;
    private static final double SLOT_SHARE = 0.12;
    private static final double OWN_SHARE = 0.45;
    private static final double POLITE_SHARE = 0.3;
    private static final double SLIP_SHARE = 0.02;
    private static final double NEW_WORD_SHARE = 0.01;

    private final MadeUpWords words = new MadeUpWords(7);
    private final List<String> common = words.some(400);
    private final List<String> rare = words.some(12_000);
    private final List<List<String>> values =
            IntStream.range(0, ENTITIES).mapToObj(_ -> values()).toList();
    private final List<List<Template>> templates =
            IntStream.range(0, INTENTS).mapToObj(_ -> templates()).toList();
    private final List<String> greetings = phrases();
    private final List<String> endings = phrases();

    /// Words in their order; a number stands for a slot.
    ///
    /// @param slots per place the number of an entity, or -1
    private record Template(List<String> words, int[] slots) {}

    static List<TrainingExample> sentences(int count) {
        var data = new GeneratedData();
        return Stream.generate(data::sentence).limit(count).toList();
    }

    private TrainingExample sentence() {
        var intent = words.zipf(INTENTS);
        var template = templates.get(intent).get(words.zipf(TEMPLATES));
        var text = new StringBuilder();
        var spans = new ArrayList<EntitySpan>();
        if (words.chance(POLITE_SHARE)) {
            append(text, greetings.get(words.zipf(greetings.size())));
        }
        for (int place = 0; place < template.words().size(); place++) {
            var entity = template.slots()[place];
            var piece = entity < 0 ? template.words().get(place) : value(entity);
            if (entity < 0 && words.chance(SLIP_SHARE)) {
                piece = words.slip(piece);
            }
            var start = append(text, piece);
            if (entity >= 0) {
                spans.add(EntitySpan.of("entity_" + entity, start, text.length(), piece));
            }
        }
        if (words.chance(POLITE_SHARE)) {
            append(text, endings.get(words.zipf(endings.size())));
        }
        return new TrainingExample(text.toString(), "intent_" + intent, spans);
    }

    private static int append(StringBuilder text, String piece) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        var start = text.length();
        text.append(piece);
        return start;
    }

    /// One in a hundred was never said before, as names and numbers are.
    private String value(int entity) {
        return words.chance(NEW_WORD_SHARE)
                ? words.word()
                : values.get(entity).get(words.zipf(VALUES));
    }

    private List<String> values() {
        return IntStream.range(0, VALUES)
                .mapToObj(_ -> words.chance(0.5) ? words.word() : words.word() + " " + words.word())
                .toList();
    }

    private List<Template> templates() {
        var own =
                Stream.generate(() -> rare.get(words.zipf(rare.size()))).limit(OWN_WORDS).toList();
        return Stream.generate(() -> template(own)).limit(TEMPLATES).toList();
    }

    private Template template(List<String> own) {
        var length = 3 + words.below(LONGEST_TEMPLATE - 2);
        var slots = new int[length];
        var text = new ArrayList<String>();
        for (int place = 0; place < length; place++) {
            slots[place] = words.chance(SLOT_SHARE) ? words.below(ENTITIES) : -1;
            var isOwn = words.chance(OWN_SHARE) || place == length / 2;
            var from = isOwn ? own : common;
            text.add(from.get(words.zipf(from.size())));
        }
        return new Template(text, slots);
    }

    private List<String> phrases() {
        return IntStream.range(0, 50)
                .mapToObj(_ -> common.get(words.zipf(50)) + " " + common.get(words.zipf(200)))
                .toList();
    }
}
