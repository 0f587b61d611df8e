package echochat.nlu.intent;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;

/// [IntentModel] as a section of a model file.
public final class IntentCodec {
    private IntentCodec() {}

    public static byte[] encode(IntentModel model) {
        var calibration = model.calibration;
        return new SectionWriter()
                .rows(model.linear.weights())
                .reals(model.linear.bias())
                .rows(model.hidden.embeddings())
                .reals(model.hidden.hiddenBias())
                .rows(model.hidden.output())
                .reals(model.hidden.bias())
                .real(calibration.temperature())
                .real(calibration.slope())
                .real(calibration.familiarity())
                .real(calibration.offset())
                .toBytes();
    }

    /// @param features how many the messages may have
    public static IntentModel decode(SectionReader section, int features)
            throws ModelDamagedException {
        var linear = new LinearNet(section.rows(), section.reals());
        var hidden =
                new HiddenNet(section.rows(), section.reals(), section.rows(), section.reals());
        var calibration =
                new Calibration(section.real(), section.real(), section.real(), section.real());
        var classes = linear.bias().length;
        var width = hidden.hiddenBias().length;
        section.check(classes > 0 && calibration.temperature() > 0, "the classifier");
        section.check(hasShape(linear.weights(), features, classes), "the classifier");
        section.check(hasShape(hidden.embeddings(), features, width), "the classifier");
        section.check(hasShape(hidden.output(), width, classes), "the classifier");
        section.check(hidden.bias().length == classes, "the classifier");
        return new IntentModel(linear, hidden, calibration);
    }

    private static boolean hasShape(echochat.nlu.math.Rows rows, int count, int width) {
        return rows.width() == width && rows.cells().length == count * width;
    }
}
