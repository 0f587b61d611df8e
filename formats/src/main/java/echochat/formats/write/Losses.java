package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Says what a format cannot hold.
final class Losses {
    private Losses() {}

    /// For formats that hold nothing but examples, each with a response to its intent.
    static List<String> ofExamplesOnly(DatasetContent content) {
        var data = content.data();
        var losses = new ArrayList<String>();
        add(losses, synonymsNotAnnotated(content), "synonyms");
        add(losses, data.regexes().size(), "regexes");
        add(losses, data.lookups().size(), "lookups");
        add(losses, responsesWithoutIntent(content), "responses that belong to no intent");
        return losses;
    }

    static void add(List<String> losses, long count, String what) {
        if (count > 0) {
            losses.add(count + " " + what);
        }
    }

    /// Synonyms that the examples' annotations tell are not lost.
    private static long synonymsNotAnnotated(DatasetContent content) {
        var told = new HashSet<String>();
        for (var example : content.data().examples()) {
            for (var span : example.entities()) {
                told.add(example.text().substring(span.start(), span.end()));
            }
        }
        return content.data().synonyms().keySet().stream()
                .filter(surface -> !told.contains(surface))
                .count();
    }

    private static long responsesWithoutIntent(DatasetContent content) {
        var intents = new HashSet<String>();
        content.data().examples().forEach(example -> intents.add("utter_" + example.intent()));
        return content.responses().keySet().stream()
                .filter(name -> !intents.contains(name))
                .count();
    }
}
