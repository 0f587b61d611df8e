package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// A series of one time that is counted from the reference.
interface FromReference extends Series {
    @Override
    default Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.empty();
    }

    @Override
    default boolean isAnchored() {
        return true;
    }
}
