package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// A text of signs only teaches nothing; emoji are fine, people do answer with them.
final class TextWithoutWords implements ExampleCheck {
    @Override
    public void check(Example example, FindingLog log) {
        var text = example.content().text();
        if (!hasMeaning(text)) {
            var notice = Problem.TEXT_WITHOUT_WORDS.with(text);
            log.add(new Finding(example.location(), notice));
        }
    }

    private static boolean hasMeaning(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (means(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean means(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.OTHER_SYMBOL
                || Character.isSupplementaryCodePoint(point);
    }
}
