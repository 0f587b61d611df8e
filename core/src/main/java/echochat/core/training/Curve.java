package echochat.core.training;

import java.util.ArrayList;
import java.util.List;

/// The picture of a training, in a bounded number of points spread evenly over its time.
final class Curve {
    private static final int MOST_POINTS = 240;

    private final List<CurvePoint> points = new ArrayList<>();
    private double secondsBetween = 0.05;

    /// Takes a point, unless it shows nothing or is too close to the last one.
    void add(CurvePoint point) {
        if (Double.isNaN(point.loss()) && Double.isNaN(point.accuracy())) {
            return;
        }
        if (points.isEmpty() || point.seconds() - points.getLast().seconds() >= secondsBetween) {
            points.add(point);
        }
        if (points.size() > MOST_POINTS) {
            thin();
        }
    }

    List<CurvePoint> points() {
        return List.copyOf(points);
    }

    private void thin() {
        secondsBetween *= 2;
        for (var i = points.size() - 2; i > 0; i -= 2) {
            points.remove(i);
        }
    }
}
