package echochat.nlu.entity;

import echochat.nlu.feature.FeatureHash;

/// The look of a word: capitals, small letters, digits, other scripts, signs; runs count once.
final class Shape {
    private Shape() {}

    static long of(String word) {
        var hash = FeatureHash.start(3);
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            var kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 0;
            // the exact number of digits tells a year from an hour
            if (run == 0 || (kind == '0' && run < 4)) {
                hash = FeatureHash.add(hash, kind);
            }
            last = kind;
        }
        return hash;
    }

    private static char kind(char unit) {
        if (Character.isDigit(unit)) {
            return '0';
        }
        if (Character.isUpperCase(unit)) {
            return 'A';
        }
        if (Character.isLetter(unit)) {
            return unit < 0x250 ? 'a' : 'x';
        }
        return unit < 128 ? unit : '*';
    }
}
