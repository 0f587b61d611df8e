package echochat.nlu.system.grammar;

import java.util.ArrayList;
import java.util.List;

/// What the braces of a rule stand for in a message, in their order.
public final class Parts {
    static final Parts NONE = new Parts(List.of());

    private final List<Object> values;

    private Parts(List<Object> values) {
        this.values = values;
    }

    Parts with(Object value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return new Parts(more);
    }

    /// The first part of that kind; the rule must have one.
    public <T> T get(Category<T> category) {
        return get(category.type(), 0);
    }

    /// The part of that type which has so many others of it before it.
    public <T> T get(Class<T> type, int before) {
        return all(type).get(before);
    }

    /// Every part of that type.
    public <T> List<T> all(Class<T> type) {
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
