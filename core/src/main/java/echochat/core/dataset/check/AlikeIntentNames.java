package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;
import java.util.HashMap;
import java.util.Locale;

/// `Book flight` and `book_flight` are mostly one intent, written by two people.
final class AlikeIntentNames implements DatasetCheck {
    @Override
    public void check(Tally tally, FindingLog log) {
        var names = new HashMap<String, String>();
        tally.intents.forEach(
                (intent, count) -> {
                    var other = names.putIfAbsent(core(intent), intent);
                    if (other != null) {
                        var notice = Problem.INTENT_NAMES_ALIKE.with(intent, other);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }

    private static String core(String intent) {
        return intent.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
