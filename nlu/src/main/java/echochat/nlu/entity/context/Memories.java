package echochat.nlu.entity.context;

import echochat.nlu.math.Exponential;
import org.jspecify.annotations.Nullable;

/// Two running memories along one message, one in each direction: simple recurrent units (Lei and
/// others 2018). At each token a gate says how much of a number stays as it was, and the rest
/// becomes what the token offers.
final class Memories {
    /// Numbers that one direction holds.
    static final int SIZE = 16;

    /// Numbers that both hold: those of the left, from the first token on, then those of the right.
    static final int HELD = 2 * SIZE;

    /// Sums that move them at a token: what it offers, then the gates.
    static final int SUMS = 2 * HELD;

    private final float[][] moves; // per token, offers from -1 to 1 and gates from 0 to 1
    private final float[][] held;

    /// @param sums per token; are replaced by what becomes of them
    Memories(float[][] sums) {
        moves = sums;
        held = new float[sums.length][HELD];
        for (int token = 0; token < sums.length; token++) {
            squash(moves[token]);
            remember(token, token - 1, 0);
        }
        for (int token = sums.length - 1; token >= 0; token--) {
            remember(token, token + 1, SIZE);
        }
    }

    private static void squash(float[] sums) {
        for (int i = 0; i < HELD; i++) {
            sums[i] *= -2;
        }
        for (int i = HELD; i < SUMS; i++) {
            sums[i] = -sums[i];
        }
        Exponential.apply(sums);
        for (int i = 0; i < SUMS; i++) {
            sums[i] = 1 / (1 + sums[i]);
        }
        for (int i = 0; i < HELD; i++) {
            sums[i] = 2 * sums[i] - 1;
        }
    }

    private void remember(int token, int before, int from) {
        var move = moves[token];
        var here = held[token];
        var past = at(before);
        for (int i = from; i < from + SIZE; i++) {
            var stays = past == null ? 0 : move[HELD + i] * past[i];
            here[i] = stays + (1 - move[HELD + i]) * move[i];
        }
    }

    /// Nothing is held outside of the message.
    private float @Nullable [] at(int token) {
        return token < 0 || token >= held.length ? null : held[token];
    }

    /// What both hold at a token, which counts already.
    float[] held(int token) {
        return held[token];
    }

    /// The slopes of the sums, per token, by those of what is held.
    float[][] slopesOfSums(float[][] slopes) {
        var result = new float[held.length][SUMS];
        var later = new float[HELD]; // by what is held afterwards
        for (int token = held.length - 1; token >= 0; token--) {
            lookBack(token, token - 1, slopes[token], later, result[token], 0);
        }
        for (int token = 0; token < held.length; token++) {
            lookBack(token, token + 1, slopes[token], later, result[token], SIZE);
        }
        return result;
    }

    private void lookBack(
            int token, int before, float[] slopes, float[] later, float[] result, int from) {
        var move = moves[token];
        var past = at(before);
        for (int i = from; i < from + SIZE; i++) {
            var slope = slopes[i] + later[i];
            var offer = move[i];
            var gate = move[HELD + i];
            var stayed = past == null ? 0 : past[i];
            result[i] = slope * (1 - gate) * (1 - offer * offer);
            result[HELD + i] = slope * (stayed - offer) * gate * (1 - gate);
            later[i] = slope * gate;
        }
    }
}
