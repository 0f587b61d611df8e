package echochat.nlu.system;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A kind of system entity. Of several that the same words can be, the first here is the most
/// particular one.
public enum Dimension {
    EMAIL,
    URL,
    PHONE_NUMBER,
    AMOUNT_OF_MONEY,
    /// Ours alone; Duckling has no dimension of its own for it.
    PERCENTAGE,
    TEMPERATURE,
    DISTANCE,
    TIME,
    DURATION,
    ORDINAL,
    NUMBER;

    /// As Duckling and Rasa write it: `amount-of-money`. The name of the entity, too.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The dimension that is written so; empty if none is.
    public static Optional<Dimension> of(String written) {
        return Arrays.stream(values()).filter(one -> one.written().equals(written)).findFirst();
    }
}
