package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.value.Grain;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// Times as machines write them (ISO 8601): `2026-11-27T17:00`, with seconds and offset or without.
final class IsoTimes implements Phrase<When> {
    private static final int LONGEST = 40;
    private static final Pattern TIME =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?");

    @Override
    public List<Match<When>> at(Chart chart, int from) {
        var words = chart.words();
        if (!CalendarWords.hasDigits(words, from, 4) || !words.isAt(from + 1, "-")) {
            return List.of();
        }
        var text = words.text();
        var start = words.get(from).start();
        var matcher = TIME.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        if (!matcher.lookingAt()) {
            return List.of();
        }
        var end = from;
        while (end < words.size() && words.get(end).start() < matcher.end()) {
            end++;
        }
        return match(matcher.group().replace(' ', 'T'), matcher.group(1) != null, end);
    }

    private static List<Match<When>> match(String written, boolean hasSeconds, int end) {
        try {
            var grain = hasSeconds ? Grain.SECOND : Grain.MINUTE;
            var hasOffset =
                    written.endsWith("Z") || written.lastIndexOf('-') > 9 || written.contains("+");
            if (hasOffset) {
                var time = OffsetDateTime.parse(written);
                return List.of(Match.of(when(grain, zone -> time.atZoneSameInstant(zone)), end));
            }
            var time = LocalDateTime.parse(written);
            return List.of(Match.of(when(grain, time::atZone), end));
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    private interface InZone {
        ZonedDateTime at(ZoneId zone);
    }

    private static When when(Grain grain, InZone time) {
        return new When(
                new Once(zone -> Span.of(grain.floor(time.at(zone)), grain)),
                EnumSet.allOf(When.Field.class),
                false,
                When.Side.NONE);
    }
}
