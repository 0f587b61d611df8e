package echochat.core.model;

/// How a model did on sentences that it had not learned from.
///
/// @param sentences how many there were; with none, the rest says nothing
/// @param accuracy share of sentences whose intent was right
/// @param macroF1 mean over the intents, each counting the same
/// @param spans how many entities there were to be found
/// @param entityF1 of entities found with exactly the right borders and name
public record Scores(int sentences, double accuracy, double macroF1, int spans, double entityF1) {
    public static final Scores NONE = new Scores(0, 0, 0, 0, 0);
}
