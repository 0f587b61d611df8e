package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Contenders that were chosen one after the other, none of which overlaps another. Only those near
/// a contender are looked at, however many there are.
final class Winners {
    private final List<Contender> chosen = new ArrayList<>();
    private final TreeMap<Integer, Integer> places =
            new TreeMap<>(); // in the order chosen, by start

    /// The first chosen one that overlaps it; empty if none does.
    Optional<Contender> rivalOf(Contender contender) {
        var own = contender.own();
        var before = places.floorKey(own.start());
        var from = before == null ? own.start() : before;
        var first = chosen.size();
        for (var place : places.subMap(from, own.end()).values()) {
            if (place < first && chosen.get(place).own().overlaps(own)) {
                first = place;
            }
        }
        return first == chosen.size() ? Optional.empty() : Optional.of(chosen.get(first));
    }

    void add(Contender winner) {
        places.put(winner.own().start(), chosen.size());
        chosen.add(winner);
    }

    /// In the order of the text.
    List<Candidate> inText() {
        return places.values().stream().map(place -> chosen.get(place).own()).toList();
    }
}
