package echochat.nlu.system.time;

import echochat.nlu.system.value.SystemValue;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A phrase about time, as long as it is not known when it was said.
public interface SpokenTime {
    /// The time that is meant if it is said then; empty if the calendar has no such time.
    Optional<SystemValue> saidAt(ZonedDateTime reference);

    /// The same in a sentence that tells what happened: the last one is meant if it is nearer than
    /// the next.
    Optional<SystemValue> toldAt(ZonedDateTime reference);
}
