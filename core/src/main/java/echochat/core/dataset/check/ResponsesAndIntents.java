package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// The answer to an intent is found by its name: `utter_` and the intent. In a project with stories
/// or rules those choose the answers, so names need not match.
final class ResponsesAndIntents implements DatasetCheck {
    private static final String PREFIX = "utter_";

    @Override
    public void check(Tally tally, FindingLog log) {
        var chosenOtherwise = tally.unused("story") + tally.unused("rule") > 0;
        if (chosenOtherwise || tally.responses.isEmpty() || tally.intents.isEmpty()) {
            return;
        }
        unknownIntents(tally, log);
        missingResponses(tally, log);
    }

    private static void unknownIntents(Tally tally, FindingLog log) {
        tally.responses.forEach(
                (name, count) -> {
                    var intent = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
                    if (!tally.intents.containsKey(intent)) {
                        var notice = Problem.RESPONSE_WITHOUT_INTENT.with(name, intent);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }

    private static void missingResponses(Tally tally, FindingLog log) {
        tally.intents.forEach(
                (intent, count) -> {
                    if (!tally.responses.containsKey(PREFIX + intent)) {
                        var notice = Problem.INTENT_WITHOUT_RESPONSE.with(intent, intent);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }
}
