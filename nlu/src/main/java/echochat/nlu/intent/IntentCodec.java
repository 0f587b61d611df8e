package echochat.nlu.intent;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;

/// [IntentModel] as a section of a model file.
public final class IntentCodec {
    private static final int FIRST_LINE = 5; // weights that the first two engines had

    private IntentCodec() {}

    /// @param goOn called now and then; may throw
    public static byte[] encode(IntentModel model, Runnable goOn) {
        var calibration = model.calibration;
        var linear = model.committee.linear();
        var hidden = model.committee.hidden();
        var section =
                new SectionWriter(goOn)
                        .rows(linear.weights())
                        .reals(linear.bias())
                        .rows(hidden.embeddings())
                        .reals(hidden.hiddenBias())
                        .rows(hidden.output())
                        .reals(hidden.bias())
                        .real(calibration.temperature())
                        .reals(calibration.line());
        if (calibration.line().length > FIRST_LINE) {
            KinshipCodec.encode(model.kinship, section);
        }
        return section.toBytes();
    }

    /// @param features how many the messages may have
    public static IntentModel decode(SectionReader section, int features)
            throws ModelDamagedException {
        var linear = new LinearNet(section.rows(), section.reals());
        var hidden =
                new HiddenNet(section.rows(), section.reals(), section.rows(), section.reals());
        var calibration = new Calibration(section.real(), section.reals());
        var classes = linear.bias().length;
        var width = hidden.hiddenBias().length;
        section.check(classes > 0 && calibration.temperature() > 0, "the classifier");
        var linearRows = linear.weights().count();
        section.check(linearRows == 0 || linearRows == features, "the classifier");
        section.check(linear.weights().width() == classes, "the classifier");
        var facts = calibration.line().length;
        section.check(
                facts == FIRST_LINE || facts == Calibration.UNMEASURED.line().length,
                "the calibration");
        section.check(hasShape(hidden.embeddings(), features, width), "the classifier");
        section.check(hasShape(hidden.output(), width, classes), "the classifier");
        section.check(hidden.bias().length == classes, "the classifier");
        var kinship =
                facts == FIRST_LINE ? Kinship.none(classes) : KinshipCodec.decode(section, classes);
        return new IntentModel(new Committee(linear, hidden), calibration, kinship);
    }

    private static boolean hasShape(echochat.nlu.math.Rows rows, int count, int width) {
        return rows.width() == width && rows.count() == count;
    }
}
