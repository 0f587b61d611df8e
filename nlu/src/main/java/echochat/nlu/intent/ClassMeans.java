package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The mean of each intent's messages, scaled to length 1.
final class ClassMeans {
    private final Mean[] means;
    private final float[] room; // of one mean, at the place of each feature

    /// @param values as long as `features`, which ascend
    private record Mean(int[] features, float[] values) {}

    ClassMeans(Lesson lesson, Stage stage) {
        room = new float[lesson.features().size()];
        means = new Mean[lesson.classes()];
        var messages = messages(lesson);
        for (int intent = 0; intent < means.length; intent++) {
            means[intent] = mean(lesson, messages[intent], stage);
        }
    }

    private static int[][] messages(Lesson lesson) {
        var builders = new IntStream.Builder[lesson.classes()];
        for (int intent = 0; intent < builders.length; intent++) {
            builders[intent] = IntStream.builder();
        }
        for (int place = 0; place < lesson.size(); place++) {
            builders[lesson.intents()[place]].add(place);
        }
        var places = new int[builders.length][];
        for (int intent = 0; intent < places.length; intent++) {
            places[intent] = builders[intent].build().toArray();
        }
        return places;
    }

    private Mean mean(Lesson lesson, int[] places, Stage stage) {
        var met = new BitSet();
        for (var place : places) {
            stage.goOn();
            var message = lesson.messages().at(place);
            for (int i = 0; i < message.size(); i++) {
                met.set(message.ids()[i]);
                room[message.ids()[i]] += message.values()[i];
            }
        }
        var features = met.stream().toArray();
        return new Mean(features, scaled(features));
    }

    /// Takes the sums out of the room.
    private float[] scaled(int[] features) {
        var values = new float[features.length];
        double squares = 0;
        for (int i = 0; i < features.length; i++) {
            values[i] = room[features[i]];
            squares += (double) values[i] * values[i];
            room[features[i]] = 0;
        }
        var scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return values;
    }

    /// How alike an intent's messages are to those of each intent, from -1 to 1.
    float[] cosines(int intent) {
        var own = means[intent];
        for (int i = 0; i < own.features.length; i++) {
            room[own.features[i]] = own.values[i];
        }
        var cosines = new float[means.length];
        for (int other = 0; other < cosines.length; other++) {
            cosines[other] = product(means[other]);
        }
        for (var feature : own.features) {
            room[feature] = 0;
        }
        return cosines;
    }

    private float product(Mean mean) {
        float sum = 0;
        for (int i = 0; i < mean.features.length; i++) {
            sum += room[mean.features[i]] * mean.values[i];
        }
        return sum;
    }
}
