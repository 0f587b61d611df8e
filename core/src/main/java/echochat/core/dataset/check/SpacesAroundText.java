package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// Spaces at the ends are mostly left over from copying.
final class SpacesAroundText implements ExampleCheck {
    @Override
    public void check(Example example, FindingLog log) {
        var text = example.content().text();
        if (!text.isEmpty()
                && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)))) {
            log.add(new Finding(example.location(), Problem.SPACES_AROUND_TEXT.with()));
        }
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }
}
