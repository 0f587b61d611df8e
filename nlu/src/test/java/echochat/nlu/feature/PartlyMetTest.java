package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.lexicon.LexiconChoice;
import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.text.Tokenizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartlyMetTest {
    private static final List<String> MET = List.of("open the door", "close the window");
    private static final List<String> UNMET = List.of("my parcel is lost", "where is the parcel");

    private final MessageFeatures features = features();

    private static MessageFeatures features() {
        var all = IntStream.range(0, 2).mapToObj(i -> Tokenizer.tokenize(MET.get(i))).toList();
        var census = new FeatureCensus(WordKnowledge.of(LexiconChoice.of(all).orElseThrow()));
        MET.forEach(text -> census.count(Tokenizer.tokenize(text), List.of(), 0));
        UNMET.forEach(text -> census.count(Tokenizer.tokenize(text), List.of(), 1));
        return census.features(() -> {});
    }

    private SparseVector vector(String text) {
        return features.of(Tokenizer.tokenize(text), List.of());
    }

    private BitSet met() {
        var met = new BitSet();
        for (var text : MET) {
            IntStream.of(vector(text).ids()).forEach(met::set);
        }
        return met;
    }

    @Test
    void whatWasNotMetIsNotThereAndMakesTheMessageStranger() {
        var whole = vector("open the parcel");

        var seen = new PartlyMet(features, met()).of(whole);

        assertThat(IntStream.of(seen.ids()).allMatch(met()::get)).isTrue();
        assertThat(seen.size()).isLessThan(whole.size());
        assertThat(seen.traits().familiarWords()).isLessThan(whole.traits().familiarWords());
        assertThat(seen.traits().familiarRuns()).isLessThan(whole.traits().familiarRuns());
    }

    @Test
    void wordsAndRunsThatAreLeftAreAsLongAsInAnyMessage() {
        var seen = new PartlyMet(features, met()).of(vector("open the parcel"));

        double squares = 0;
        for (int i = 0; i < seen.size() && seen.ids()[i] < features.firstOfMeaning(); i++) {
            squares += seen.values()[i] * seen.values()[i];
        }
        assertThat(squares).isEqualTo(2, within(1e-5)); // one for words and pairs, one for runs
    }

    @Test
    void theMeaningStays() {
        var whole = vector("open the parcel");

        var seen = new PartlyMet(features, met()).of(whole);

        assertThat(meaning(seen)).isNotEmpty().isEqualTo(meaning(whole));
    }

    @Test
    void whoHasMetEverythingSeesTheMessageAsItIs() {
        var whole = vector("open the window");
        var everything = new BitSet();
        everything.set(0, features.size());

        var seen = new PartlyMet(features, everything).of(whole);

        assertThat(seen.ids()).isEqualTo(whole.ids());
        assertThat(seen.values()).containsExactly(whole.values(), within(1e-6f));
        assertThat(seen.traits().familiarWords()).isEqualTo(whole.traits().familiarWords());
    }

    private List<Float> meaning(SparseVector vector) {
        return IntStream.range(0, vector.size())
                .filter(i -> vector.ids()[i] >= features.firstOfMeaning())
                .mapToObj(i -> vector.values()[i])
                .toList();
    }
}
