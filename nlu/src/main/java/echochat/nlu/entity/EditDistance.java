package echochat.nlu.entity;

/// How many letters must be left out, put in, changed or swapped with their neighbour to make one
/// word of another (the restricted Damerau–Levenshtein distance).
final class EditDistance {
    private EditDistance() {}

    /// The distance, or one more than `most` if it is larger than that.
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1]; // the row of the letter before the last
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            var free = before;
            before = last;
            last = row;
            row = free;
            if (fill(row, last, before, one, other, i) > most) {
                return most + 1;
            }
        }
        return Math.min(row[other.length()], most + 1);
    }

    /// Returns the lowest number of the row.
    private static int fill(int[] row, int[] last, int[] before, String one, String other, int i) {
        row[0] = i;
        int lowest = i;
        for (int j = 1; j < row.length; j++) {
            var same = one.charAt(i - 1) == other.charAt(j - 1);
            var cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            if (areSwapped(one, other, i, j)) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row[j] = cost;
            lowest = Math.min(lowest, cost);
        }
        return lowest;
    }

    private static boolean areSwapped(String one, String other, int i, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
