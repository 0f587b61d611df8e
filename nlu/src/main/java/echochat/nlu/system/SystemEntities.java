package echochat.nlu.system;

import echochat.nlu.system.contact.Contacts;
import echochat.nlu.system.contact.Found;
import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Words;
import echochat.nlu.system.measure.Measures;
import echochat.nlu.system.number.Numbers;
import echochat.nlu.system.time.DurationRanges;
import echochat.nlu.system.time.Times;
import echochat.nlu.system.value.SystemValue;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds numbers, times, quantities and addresses in messages, in the shape that Duckling gives
/// them. Looks at the first 20,000 characters, in time proportional to them. Knows no clock: the
/// time that a message was written at is an argument. Safe for all threads.
public final class SystemEntities {
    private static final int LONGEST_TEXT = 20_000;
    private static final Comparator<SystemEntity> FROM_THE_LEFT =
            Comparator.comparingInt(SystemEntity::start).thenComparing(SystemEntity::dimension);
    private static final Comparator<SystemEntity> LONGEST_FIRST =
            Comparator.<SystemEntity>comparingInt(one -> one.start() - one.end())
                    .thenComparing(FROM_THE_LEFT);

    private final SystemSettings settings;

    /// A finder of the dimensions that the settings name; of none if they leave it to the data.
    public SystemEntities(SystemSettings settings) {
        this.settings = settings;
    }

    /// What it looks for.
    public SystemSettings settings() {
        return settings;
    }

    /// In the order of the text. What lies within a longer one, or overlaps it, is left out; words
    /// that are several things at once, such as "2026" or a long number, are given as each.
    ///
    /// @param reference when, and in which time zone, the message was written
    public List<SystemEntity> find(String text, ZonedDateTime reference) {
        if (settings.isOff()) {
            return List.of();
        }
        var beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        var grammar = Grammars.of(settings.language(), settings.isMonthFirst());
        var chart = new Chart(grammar, Words.of(beginning));
        var all = new ArrayList<SystemEntity>();
        for (var dimension : settings.dimensions()) {
            for (var found : find(dimension, chart, reference)) {
                var piece = text.substring(found.start(), found.end());
                all.add(
                        new SystemEntity(
                                dimension, found.start(), found.end(), piece, found.value()));
            }
        }
        return apart(all);
    }

    private static List<SystemEntity> apart(List<SystemEntity> all) {
        var taken = new BitSet();
        var ends = new HashMap<Integer, Integer>();
        var kept = new ArrayList<SystemEntity>();
        all.sort(LONGEST_FIRST);
        for (var entity : all) {
            var next = taken.nextSetBit(entity.start());
            var isFree = next < 0 || next >= entity.end();
            if (isFree || ends.getOrDefault(entity.start(), 0) == entity.end()) {
                taken.set(entity.start(), entity.end());
                ends.put(entity.start(), entity.end());
                kept.add(entity);
            }
        }
        kept.sort(FROM_THE_LEFT);
        return kept;
    }

    private static List<Found> find(Dimension dimension, Chart chart, ZonedDateTime reference) {
        var text = chart.words().text();
        return switch (dimension) {
            case EMAIL -> Contacts.emails(text);
            case URL -> Contacts.urls(text);
            case PHONE_NUMBER -> References.phoneNumbers(chart);
            case AMOUNT_OF_MONEY -> scan(chart, dimension, Measures.MONEY, Optional::of);
            case PERCENTAGE -> scan(chart, dimension, Measures.PERCENTAGE, Optional::of);
            case TEMPERATURE -> scan(chart, dimension, Measures.TEMPERATURE, Optional::of);
            case DISTANCE -> scan(chart, dimension, Measures.DISTANCE, Optional::of);
            case TIME ->
                    scan(
                            chart,
                            dimension,
                            Times.SPOKEN,
                            (time, start, end) ->
                                    PastTense.isToldOf(chart, start, end)
                                            ? time.toldAt(reference)
                                            : time.saidAt(reference));
            case DURATION -> scan(chart, dimension, DurationRanges.ANY, Optional::of);
            case ORDINAL -> scan(chart, dimension, Numbers.ORDINAL, SystemEntities::number);
            case NUMBER -> scan(chart, dimension, Numbers.NUMBER, SystemEntities::number);
        };
    }

    private static Optional<SystemValue> number(Number value) {
        return Optional.of(new SystemValue.NumberValue(value.doubleValue()));
    }

    /// What a phrase means that stands between two words.
    private interface Reading<T> {
        Optional<? extends SystemValue> of(T phrase, int start, int end);
    }

    private static <T> List<Found> scan(
            Chart chart,
            Dimension dimension,
            Category<T> category,
            Function<? super T, Optional<? extends SystemValue>> meaning) {
        return scan(chart, dimension, category, (phrase, _, _) -> meaning.apply(phrase));
    }

    /// From the left, the longest phrase at each place.
    private static <T> List<Found> scan(
            Chart chart, Dimension dimension, Category<T> category, Reading<T> reading) {
        var words = chart.words();
        var found = new ArrayList<Found>();
        for (int at = 0; at < words.size(); ) {
            var stop = stop(chart, dimension, at);
            var match =
                    words.isBoundary(at) ? chart.longest(category, at) : Optional.<Match<T>>empty();
            if (match.isEmpty() || match.get().end() <= stop.end()) {
                at = stop.isAny() ? stop.next() : at + 1;
                continue;
            }
            var end = match.get().end();
            var value = reading.of(match.get().value(), at, end);
            if (value.isPresent()) {
                found.add(new Found(words.get(at).start(), words.get(end - 1).end(), value.get()));
            }
            at = end;
        }
        return found;
    }

    /// A phrase in which a dimension finds nothing.
    ///
    /// @param end 0 if there is none
    /// @param next where to go on: behind it, or after so many words of it as its rule says
    private record Stop(int end, int next) {
        boolean isAny() {
            return end > 0;
        }
    }

    private static Stop stop(Chart chart, Dimension dimension, int at) {
        var longest = new Stop(0, 0);
        for (var match : chart.at(Grammars.STOP, at)) {
            var key = match.value();
            if (key.name().equals(dimension.written()) && match.end() > longest.end()) {
                var next = key.arguments().isEmpty() ? match.end() : at + key.number(0);
                longest = new Stop(match.end(), next);
            }
        }
        return longest;
    }
}
