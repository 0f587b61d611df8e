package echochat.nlu.feature;

/// Deals out among the tokens of a message what its features added to a score. A feature that
/// stands in several places gives each an equal part, and a place that spans several tokens gives
/// each of them an equal part of that. What the meaning of the message added goes to the words that
/// it is the mean of.
public final class TokenShares {
    private final PieceOrigins origins;
    private final int[] features; // of each place, as a number in the vector, or MISSING
    private final int[] counts; // of the places of each feature
    private final float[][] meaning; // per token, what it gave to each number of the meaning

    /// @param size of the message's vector
    TokenShares(PieceOrigins origins, int[] features, int size, float[][] meaning) {
        this.origins = origins;
        this.features = features;
        this.meaning = meaning;
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
        dealMeaning(added, shares);
        return shares;
    }

    private void dealMeaning(double[] added, double[] shares) {
        var dimensions = meaning.length == 0 ? 0 : meaning[0].length;
        for (int i = 0; i < dimensions; i++) {
            double whole = 0;
            for (var part : meaning) {
                whole += part[i];
            }
            for (int token = 0; token < meaning.length && whole != 0; token++) {
                shares[token] += added[added.length - dimensions + i] * meaning[token][i] / whole;
            }
        }
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
