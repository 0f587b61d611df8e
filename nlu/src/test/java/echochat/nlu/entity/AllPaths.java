package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// All taggings of a short message, and scores by chance for them.
final class AllPaths {
    private AllPaths() {}

    static Transitions transitions(int kinds, Random random) {
        var transitions = Transitions.zero(new Tagset(kinds));
        for (var row : transitions.between().cells()) {
            fill(row, 4, random);
        }
        for (var row : transitions.within().cells()) {
            fill(row, 4, random);
        }
        fill(transitions.first(), 4, random);
        transitions.refresh();
        return transitions;
    }

    static float[][] emissions(int tokens, int evidences, float highest, Random random) {
        var emissions = new float[tokens][evidences];
        for (var row : emissions) {
            fill(row, highest, random);
        }
        return emissions;
    }

    private static void fill(float[] row, float highest, Random random) {
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextFloat() * highest;
        }
    }

    static List<int[]> of(int tokens, int labels) {
        var paths = new ArrayList<int[]>();
        for (int number = 0; number < Math.pow(labels, tokens); number++) {
            var path = new int[tokens];
            int rest = number;
            for (int token = 0; token < tokens; token++) {
                path[token] = rest % labels;
                rest /= labels;
            }
            paths.add(path);
        }
        return paths;
    }

    /// Minus infinity if the tagging cannot be.
    static float score(int[] path, float[][] emissions, Transitions transitions) {
        var tags = transitions.tags();
        float score = transitions.firstScore(path[0]) + emissions[0][tags.evidence(path[0])];
        for (int token = 1; token < path.length; token++) {
            score += transitions.score(path[token - 1], path[token]);
            score += emissions[token][tags.evidence(path[token])];
        }
        var ends = transitions.tags().isEnd(path[path.length - 1]);
        return ends ? score : Float.NEGATIVE_INFINITY;
    }
}
