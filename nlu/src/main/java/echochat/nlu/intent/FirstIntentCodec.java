package echochat.nlu.intent;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import java.util.Map;

/// Reads the classifier of a file of the first three formats: weights of a byte each, and in those
/// of the first two a shorter line and no groups of words.
final class FirstIntentCodec {
    static final String SECTION = "intents";

    private static final int FIRST_LINE = 5; // weights that the first two engines had

    private FirstIntentCodec() {}

    static IntentModel decode(Map<String, byte[]> sections, int features, Runnable goOn)
            throws ModelDamagedException {
        var section = SectionReader.of(sections, SECTION, goOn);
        var tables = section.former();
        var linear = new LinearNet(tables.rows(), section.reals());
        var hidden = new HiddenNet(tables.rows(), section.reals(), tables.rows(), section.reals());
        var calibration = new Calibration(section.real(), section.reals());
        var committee = new Committee(linear, hidden);
        IntentCodec.check(section, committee, calibration, features);
        var facts = calibration.line().length;
        section.check(facts == FIRST_LINE || facts == IntentCodec.LINE, "the calibration");
        var kinship =
                facts == FIRST_LINE
                        ? Kinship.none(committee.classes())
                        : KinshipCodec.decode(section, committee.classes());
        return new IntentModel(committee, calibration, kinship, sections.get(SECTION));
    }
}
