package echochat.nlu.feature;

/// Deals out among the tokens of a message what its features added to a score. A feature that
/// stands in several places gives each an equal part, and a place that spans several tokens gives
/// each of them an equal part of that.
public final class TokenShares {
    private final PieceOrigins origins;
    private final int[] features; // of each place, as a number in the vector, or MISSING
    private final int[] counts; // of the places of each feature

    TokenShares(PieceOrigins origins, int[] features, int size) {
        this.origins = origins;
        this.features = features;
        counts = new int[size];
        for (var feature : features) {
            if (feature != LongIndex.MISSING) {
                counts[feature]++;
            }
        }
    }

    /// @param added what each feature of the vector added
    /// @return what each token added, and last what belongs to none
    public double[] deal(double[] added) {
        var shares = new double[origins.tokens() + 1];
        for (int place = 0; place < features.length; place++) {
            if (features[place] != LongIndex.MISSING) {
                deal(added[features[place]] / counts[features[place]], place, shares);
            }
        }
        return shares;
    }

    private void deal(double part, int place, double[] shares) {
        var first = origins.firstToken(place);
        var last = origins.lastToken(place);
        if (first == PieceOrigins.NO_TOKEN) {
            shares[origins.tokens()] += part;
            return;
        }
        for (int token = first; token <= last; token++) {
            shares[token] += part / (last - first + 1);
        }
    }
}
