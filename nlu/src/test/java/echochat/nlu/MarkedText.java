package echochat.nlu;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// Examples as a manual would write them: `fly to [Rome](city)`.
public final class MarkedText {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

    private MarkedText() {}

    public static TrainingExample read(String marked, String intent) {
        var text = new StringBuilder();
        var spans = new ArrayList<EntitySpan>();
        var matcher = MARK.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            text.append(marked, done, matcher.start());
            var start = text.length();
            text.append(matcher.group(1));
            spans.add(EntitySpan.of(matcher.group(2), start, text.length(), matcher.group(1)));
            done = matcher.end();
        }
        text.append(marked, done, marked.length());
        return new TrainingExample(text.toString(), intent, spans);
    }
}
