package echochat.nlu.intent;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.math.Rows;
import java.util.Map;

/// [IntentModel] as a section of a model file. Files of the first three formats have another
/// section.
public final class IntentCodec {
    private static final String SECTION = "intents2";

    /// Coarse: a message has some hundred features, whose errors cancel out. See decision 0073.
    private static final float STEP = 1 / 16f;

    /// Finer, because who has learned little is easily put off, and there is room.
    private static final float STEP_IF_SMALL = 1 / 32f;

    private static final int SMALL = 2_000_000; // weights of a table

    private static final float OUTPUT_STEP = 1 / 256f;

    /// Weights of a line.
    static final int LINE = Calibration.UNMEASURED.line().length;

    private IntentCodec() {}

    /// The section's name and content. A classifier of an earlier format is written as it was read.
    ///
    /// @param goOn called now and then; may throw
    public static Map.Entry<String, byte[]> encode(IntentModel model, Runnable goOn) {
        var earlier = model.earlierFormat();
        return earlier == null
                ? Map.entry(SECTION, content(model, goOn))
                : Map.entry(FirstIntentCodec.SECTION, earlier);
    }

    private static byte[] content(IntentModel model, Runnable goOn) {
        var calibration = model.calibration;
        var linear = model.committee.linear();
        var hidden = model.committee.hidden();
        var section =
                new SectionWriter(goOn)
                        .steps(linear.weights(), step(linear.weights()))
                        .reals(linear.bias())
                        .steps(hidden.embeddings(), step(hidden.embeddings()))
                        .reals(hidden.hiddenBias())
                        .steps(hidden.output(), OUTPUT_STEP)
                        .reals(hidden.bias())
                        .real(calibration.temperature())
                        .reals(calibration.line());
        KinshipCodec.encode(model.kinship, section);
        return section.toBytes();
    }

    private static float step(Rows table) {
        return (long) table.count() * table.width() < SMALL ? STEP_IF_SMALL : STEP;
    }

    /// @param features how many the messages may have
    /// @param goOn called now and then; may throw
    public static IntentModel decode(Map<String, byte[]> sections, int features, Runnable goOn)
            throws ModelDamagedException {
        if (sections.containsKey(FirstIntentCodec.SECTION)) {
            return FirstIntentCodec.decode(sections, features, goOn);
        }
        var section = SectionReader.of(sections, SECTION, goOn);
        var linear = new LinearNet(section.steps(), section.reals());
        var hidden =
                new HiddenNet(section.steps(), section.reals(), section.steps(), section.reals());
        var calibration = new Calibration(section.real(), section.reals());
        var committee = new Committee(linear, hidden);
        check(section, committee, calibration, features);
        section.check(calibration.line().length == LINE, "the calibration");
        var kinship = KinshipCodec.decode(section, committee.classes());
        return new IntentModel(committee, calibration, kinship);
    }

    /// Holds for every format.
    static void check(
            SectionReader section, Committee committee, Calibration calibration, int features)
            throws ModelDamagedException {
        var linear = committee.linear();
        var hidden = committee.hidden();
        var classes = committee.classes();
        var width = hidden.hiddenBias().length;
        section.check(classes > 0 && calibration.temperature() > 0, "the classifier");
        var linearRows = linear.weights().count();
        section.check(linearRows == 0 || linearRows == features, "the classifier");
        section.check(linear.weights().width() == classes, "the classifier");
        section.check(hasShape(hidden.embeddings(), features, width), "the classifier");
        section.check(hasShape(hidden.output(), width, classes), "the classifier");
        section.check(hidden.bias().length == classes, "the classifier");
    }

    private static boolean hasShape(Rows rows, int count, int width) {
        return rows.width() == width && rows.count() == count;
    }
}
