package echochat.bench;

import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// What is learned from and what is held out.
///
/// @param perIntent only the first so many sentences of each intent are learned; 0 means all
record DataSet(String train, String valid, int perIntent) {
    /// Whole sets.
    static final List<DataSet> WHOLE =
            Stream.of("banking77", "clinc150", "hwu64", "snips")
                    .map(folder -> of(folder, "train.jsonl", 0))
                    .toList();

    /// Ten sentences for each intent.
    static final List<DataSet> TEN =
            List.of(
                    of("clinc150", "train_10.jsonl", 0),
                    of("banking77", "train_10.jsonl", 0),
                    of("hwu64", "train.jsonl", 10));

    /// Five sentences for each intent.
    static final List<DataSet> FIVE =
            List.of(
                    of("clinc150", "train_5.jsonl", 0),
                    of("banking77", "train_5.jsonl", 0),
                    of("hwu64", "train.jsonl", 5));

    private static DataSet of(String folder, String train, int perIntent) {
        return new DataSet(folder + "/" + train, folder + "/valid.jsonl", perIntent);
    }

    String name() {
        return perIntent == 0 ? train : train + ", " + perIntent + " per intent";
    }

    boolean isIn(DataFolder data) {
        return data.has(train) && data.has(valid);
    }

    List<TrainingExample> train(DataFolder data) throws IOException {
        var all = data.read(train);
        if (perIntent == 0) {
            return all;
        }
        var taken = new HashMap<String, Integer>();
        return all.stream()
                .filter(one -> taken.merge(one.intent(), 1, Integer::sum) <= perIntent)
                .toList();
    }

    List<TrainingExample> valid(DataFolder data) throws IOException {
        return data.read(valid);
    }

    /// Sentences that mean nothing a bot of this set knows; empty if the set has none.
    List<TrainingExample> strange(DataFolder data) throws IOException {
        var folder = train.substring(0, train.indexOf('/') + 1);
        if (!data.has(folder + "oos_valid.jsonl")) {
            return List.of();
        }
        var valid = data.read(folder + "oos_valid.jsonl");
        var more = data.read(folder + "oos_train.jsonl");
        return Stream.concat(valid.stream(), more.stream()).toList();
    }
}
