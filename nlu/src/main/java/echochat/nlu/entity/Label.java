package echochat.nlu.entity;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What a span of text can be: an entity, in a role and a group if the data has them.
public record Label(String entity, @Nullable String role, @Nullable String group)
        implements Comparable<Label> {
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::entity)
                    .thenComparing(Label::role, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Label::group, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
