package echochat.core.problem;

/// Content is wrong, here.
public record Finding(Location location, Notice notice) {
    public Finding {
        if (!notice.problem().kind().isContent()) {
            throw new IllegalArgumentException(notice.problem() + " is not about content");
        }
    }

    @Override
    public String toString() {
        return location + " " + notice;
    }
}
