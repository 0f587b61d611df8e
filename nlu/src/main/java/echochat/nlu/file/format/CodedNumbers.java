package echochat.nlu.file.format;

import echochat.nlu.math.Rows;
import java.util.function.IntToLongFunction;

/// Numbers in as few bits as they need, as a [CodedReader] reads them.
final class CodedNumbers {
    /// How many numbers share a width.
    static final int BLOCK = 128;

    private CodedNumbers() {}

    /// @param goOn called now and then; may throw
    static byte[] bits(int count, IntToLongFunction values, Runnable goOn) {
        var bits = new BitWriter();
        var block = new long[BLOCK];
        for (int from = 0; from < count; from += BLOCK) {
            goOn.run();
            var length = Math.min(BLOCK, count - from);
            for (int i = 0; i < length; i++) {
                block[i] = values.applyAsLong(from + i);
            }
            bits.block(block, length);
        }
        return bits.toBytes();
    }

    /// A table in whole steps, a block per row.
    ///
    /// @param goOn called now and then; may throw
    static byte[] bits(Rows rows, float step, Runnable goOn) {
        var bits = new BitWriter();
        var steps = new long[rows.width()];
        for (var row : rows.cells()) {
            goOn.run();
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Integer.toUnsignedLong(ZigZag.encode(Math.round(row[i] / step)));
            }
            bits.block(steps, steps.length);
        }
        return bits.toBytes();
    }
}
