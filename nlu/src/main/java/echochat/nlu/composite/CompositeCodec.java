package echochat.nlu.composite;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;

/// [Composer] as a section of a model file.
public final class CompositeCodec {
    private static final float MOST_POWER = 100;

    private CompositeCodec() {}

    public static byte[] encode(Composer composer) {
        var gate = composer.gate;
        return new SectionWriter().reals(gate.weights()).real(gate.power()).toBytes();
    }

    public static Composer decode(SectionReader section, Labels labels)
            throws ModelDamagedException {
        var weights = section.reals();
        var power = section.real();
        section.check(weights.length == Evidence.FACTS + 1, "the gate");
        section.check(power > 0 && power <= MOST_POWER, "the gate");
        return new Composer(labels, new Gate(weights, power));
    }
}
