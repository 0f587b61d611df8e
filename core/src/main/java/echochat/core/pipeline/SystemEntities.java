package echochat.core.pipeline;

import java.util.List;

/// What a pipeline asks of a finder of numbers, times and the like, in Duckling's names.
///
/// @param dimensions such as `amount-of-money`; none means all of them
/// @param locale such as `de_DE`; empty if the language decides
/// @param timezone such as `Europe/Berlin`; empty if nobody said
public record SystemEntities(
        boolean wanted, List<String> dimensions, String locale, String timezone) {
    /// Nobody asked for any.
    public static final SystemEntities NONE = new SystemEntities(false, List.of(), "", "");

    public SystemEntities {
        dimensions = List.copyOf(dimensions);
    }
}
