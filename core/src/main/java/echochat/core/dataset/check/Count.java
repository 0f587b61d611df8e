package echochat.core.dataset.check;

import echochat.core.problem.Location;

/// How often a name occurs, and where first.
final class Count {
    final Location first;
    int times;

    Count(Location first) {
        this.first = first;
    }
}
