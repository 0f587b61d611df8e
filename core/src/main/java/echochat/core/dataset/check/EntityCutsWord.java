package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// An entity that begins or ends inside a word is nearly always an offset gone wrong.
final class EntityCutsWord implements ExampleCheck {
    /// Where spaces tell words apart and endings are not glued on as a rule.
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    @Override
    public void check(Example example, FindingLog log) {
        var text = example.content().text();
        var spans = example.content().entities();
        for (var i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            if (cuts(text, span.start()) || cuts(text, span.end())) {
                var marked = text.substring(span.start(), span.end());
                var notice = Problem.ENTITY_CUTS_WORD.with(span.entity(), marked);
                log.add(new Finding(example.location(), notice));
            }
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && isLetter(text.codePointBefore(at))
                && isLetter(text.codePointAt(at));
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) && SCRIPTS.contains(UnicodeScript.of(point));
    }
}
