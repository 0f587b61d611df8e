package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// All times that a phrase may mean, such as every Friday. Lazy, and without end if the calendar
/// has none.
interface Series {
    /// Those that are not over at `from`, in the order of time. What hangs on the reference, such
    /// as "yesterday", is given even if it is over.
    ///
    /// @param reference the time that the message was written at
    Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference);

    /// Those that begin before `from`, the latest first.
    Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference);

    /// The same with wider parts of the day, for hours that are said to lie in one but do not in
    /// ours: 3 in the morning, 5 in the evening.
    default Series widened() {
        return this;
    }

    /// Whether it hangs on the reference, so that the past is meant where the past is said.
    default boolean isAnchored() {
        return false;
    }

    /// Whether what lasts until it lasts as long as it does: "until the end of the month" leaves
    /// nothing of the month over, while "until Friday" stops where the Friday begins.
    default boolean endsWithItsEnd() {
        return false;
    }
}
