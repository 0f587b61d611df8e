package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same sentence twice teaches nothing new; under two intents it teaches nonsense.
final class RepeatedText implements ExampleCheck {
    private final SeenTexts seen = new SeenTexts();
    private final Map<String, Integer> intentNumbers = new HashMap<>();
    private final List<String> intents = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    @Override
    public void check(Example example, FindingLog log) {
        var content = example.content();
        var location = example.location();
        var intent = numberOf(content.intent());
        var hash = SeenTexts.hash(content.text());
        var slot = seen.slotOf(hash);
        if (!seen.isTaken(slot)) {
            seen.put(slot, hash, location.line(), fileNumber(location.file()), intent);
            return;
        }
        var same = seen.intentAt(slot) == intent;
        var problem = same ? Problem.DUPLICATE_EXAMPLE : Problem.TEXT_UNDER_TWO_INTENTS;
        if (log.isFullOf(problem)) {
            log.count(problem);
            return;
        }
        var other = place(slot, location);
        var notice =
                same
                        ? problem.with(other)
                        : problem.with(
                                content.text(),
                                content.intent(),
                                intents.get(seen.intentAt(slot)),
                                other);
        log.add(new Finding(location, notice));
    }

    @Override
    public void end(FindingLog log) {
        if (seen.isFull()) {
            var notice = Problem.DUPLICATES_PARTLY_CHECKED.with(SeenTexts.MOST);
            log.add(new Finding(Location.of(files.getLast()), notice));
        }
    }

    private String place(int slot, Location here) {
        var file = files.get(seen.fileAt(slot));
        var line = "line " + seen.lineAt(slot);
        return file.equals(here.file()) ? line : file + ", " + line;
    }

    private int numberOf(String intent) {
        var number = intentNumbers.get(intent);
        if (number != null) {
            return number;
        }
        if (intents.size() >= Tally.MOST_NAMES) {
            return Tally.MOST_NAMES - 1;
        }
        intents.add(intent);
        intentNumbers.put(intent, intents.size() - 1);
        return intents.size() - 1;
    }

    private int fileNumber(String file) {
        if (files.isEmpty() || !files.getLast().equals(file)) {
            files.add(file);
        }
        return Math.min(files.size() - 1, SeenTexts.MOST_FILES - 1);
    }
}
