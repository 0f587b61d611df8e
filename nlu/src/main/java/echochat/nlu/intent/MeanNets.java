package echochat.nlu.intent;

import echochat.nlu.math.Rows;
import java.util.Arrays;
import java.util.List;

/// Makes one net of several that learned apart: it scores as they do on average.
final class MeanNets {
    private MeanNets() {}

    /// @param nets at least one, all of the same features and classes
    static LinearNet linear(List<LinearNet> nets) {
        var first = nets.getFirst();
        if (nets.size() == 1) {
            return first;
        }
        var weights = Rows.zeros(first.weights().count(), first.weights().width());
        var share = 1f / nets.size();
        for (var net : nets) {
            for (int row = 0; row < weights.count(); row++) {
                weights.addTo(row, net.weights().row(row), share);
            }
        }
        return new LinearNet(weights, mean(nets.stream().map(LinearNet::bias).toList()));
    }

    /// Their hidden layers stand side by side.
    ///
    /// @param nets at least one, all of the same features, width and classes
    static HiddenNet hidden(List<HiddenNet> nets) {
        return nets.size() == 1
                ? nets.getFirst()
                : new HiddenNet(
                        sideBySide(nets.stream().map(HiddenNet::embeddings).toList()),
                        joined(nets.stream().map(HiddenNet::hiddenBias).toList()),
                        shares(nets.stream().map(HiddenNet::output).toList()),
                        mean(nets.stream().map(HiddenNet::bias).toList()));
    }

    private static Rows sideBySide(List<Rows> tables) {
        var cells = new float[tables.getFirst().count()][];
        for (int i = 0; i < cells.length; i++) {
            var row = i;
            cells[i] = joined(tables.stream().map(table -> table.row(row)).toList());
        }
        return new Rows(cells, tables.size() * tables.getFirst().width());
    }

    /// All rows, one table's after the other's, of which each gives its share of the result.
    private static Rows shares(List<Rows> tables) {
        var height = tables.getFirst().count();
        var all = Rows.zeros(tables.size() * height, tables.getFirst().width());
        for (int row = 0; row < all.count(); row++) {
            all.addTo(row, tables.get(row / height).row(row % height), 1f / tables.size());
        }
        return all;
    }

    private static float[] joined(List<float[]> rows) {
        var width = rows.getFirst().length;
        var joined = Arrays.copyOf(rows.getFirst(), rows.size() * width);
        for (int i = 1; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, joined, i * width, width);
        }
        return joined;
    }

    private static float[] mean(List<float[]> rows) {
        var mean = new float[rows.getFirst().length];
        rows.forEach(row -> Rows.add(mean, row, 1f / rows.size()));
        return mean;
    }
}
