package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.file.format.ZigZag;
import echochat.nlu.math.SparseRows;

/// The weights of a [Tagger] in its section: how many each row has, then their columns, as the gaps
/// between them, and their steps, those of the shortest rows first. What belongs to rows of one
/// length is alike, and packs better side by side.
final class WeightsCodec {
    private static final int LONG = 64; // rows of at least so many weights count as equally long

    private WeightsCodec() {}

    static void write(SectionWriter section, SparseRows weights) {
        var starts = weights.starts();
        var lengths = new int[starts.length - 1];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = starts[row + 1] - starts[row];
        }
        var gaps = new int[weights.columns().length];
        var steps = new int[gaps.length];
        int size = 0;
        for (var row : shortestFirst(lengths)) {
            int next = 0;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                gaps[size] = weights.columns()[i] - next;
                steps[size++] = ZigZag.encode(Math.round(weights.cells()[i] / PackedWeights.STEP));
                next = weights.columns()[i] + 1;
            }
        }
        section.coded(lengths).coded(gaps).coded(steps);
    }

    private static int[] shortestFirst(int[] lengths) {
        var places = new int[LONG + 2]; // of the first row of each length
        for (var length : lengths) {
            places[Math.min(length, LONG) + 1]++;
        }
        for (int length = 0; length < LONG; length++) {
            places[length + 1] += places[length];
        }
        var rows = new int[lengths.length];
        for (int row = 0; row < rows.length; row++) {
            rows[places[Math.min(lengths[row], LONG)]++] = row;
        }
        return rows;
    }

    /// @param rows how many there must be
    /// @param width that every column is below
    static SparseRows read(SectionReader section, int rows, int width)
            throws ModelDamagedException {
        var lengths = section.coded();
        var gaps = section.coded();
        var steps = section.coded();
        section.check(gaps.length == steps.length, "the number of weights");
        var starts = starts(section, lengths, rows, steps.length);
        var columns = new short[steps.length];
        var cells = new float[steps.length];
        int place = 0;
        for (var row : shortestFirst(lengths)) {
            long next = 0;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                var column = next + gaps[place];
                section.check(column < width, "a column");
                columns[i] = (short) column;
                cells[i] = weight(steps[place++]);
                next = column + 1;
            }
        }
        return new SparseRows(starts, columns, cells);
    }

    static float weight(int steps) {
        return ZigZag.decode(steps) * PackedWeights.STEP;
    }

    /// Where each row begins, and the last one ends.
    static int[] starts(SectionReader section, int[] lengths, int rows, int weights)
            throws ModelDamagedException {
        section.check(lengths.length == rows, "the number of rows");
        var starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            section.check(lengths[row] <= weights - starts[row], "a row of weights");
            starts[row + 1] = starts[row] + lengths[row];
        }
        section.check(starts[rows] == weights, "the number of weights");
        return starts;
    }
}
