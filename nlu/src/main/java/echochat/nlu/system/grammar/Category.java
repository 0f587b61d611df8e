package echochat.nlu.system.grammar;

import java.util.concurrent.atomic.AtomicInteger;

/// A kind of phrase, such as "month" or "duration", and the type of what it means. Rules name it
/// in braces. No two are equal.
public final class Category<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final Class<T> type;
    private final int number = COUNT.getAndIncrement();

    /// @param type of its meanings, so that they can be handed on without a cast
    public Category(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    /// Its row in tables; asked for at every word, where a hash would be felt.
    int number() {
        return number;
    }
}
