package echochat.nlu;

import echochat.nlu.entity.Arbitration;
import echochat.nlu.entity.Candidate;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Typos;
import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the extractors found in a message, and what becomes of it.
///
/// @param candidates of all extractors, those of the system entities among them
record EntitySearch(
        String text, List<Candidate> candidates, SystemMatches system, Synonyms synonyms) {

    /// In the order of the text; none overlaps another.
    List<EntityMatch> winners() {
        return Arbitration.decide(candidates).stream().map(this::match).toList();
    }

    /// Every candidate, in the order of the text.
    List<SpanFate> fates() {
        var ruling = Arbitration.judge(candidates);
        var fates = new ArrayList<SpanFate>();
        for (var winner : ruling.winners()) {
            fates.add(new SpanFate.Won(match(winner)));
        }
        for (var loss : ruling.losses()) {
            var winner = match(loss.winner());
            fates.add(new SpanFate.Lost(match(loss.loser()), winner, loss.reason()));
        }
        fates.sort(Comparator.comparingInt(fate -> fate.span().span().start()));
        return fates;
    }

    private EntityMatch match(Candidate found) {
        var value = system.valueOf(found);
        return value == null ? taught(found) : known(found, value);
    }

    private static EntityMatch known(Candidate found, SystemValue value) {
        var span = span(found, value.written());
        return new EntityMatch(span, found.confidence(), found.extractor(), List.of(), value);
    }

    private EntityMatch taught(Candidate found) {
        var piece = text.substring(found.start(), found.end());
        var meant = found.meant() == null ? piece : found.meant();
        var span = span(found, synonyms.valueOf(meant));
        var processors = new ArrayList<String>();
        if (found.meant() != null) {
            processors.add(Typos.PROCESSOR);
        }
        if (synonyms.know(meant)) {
            processors.add(Synonyms.PROCESSOR);
        }
        return new EntityMatch(span, found.confidence(), found.extractor(), processors);
    }

    private static EntitySpan span(Candidate found, String value) {
        var label = found.label();
        return new EntitySpan(
                label.entity(), found.start(), found.end(), value, label.role(), label.group());
    }
}
