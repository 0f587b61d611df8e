package echochat.nlu;

import echochat.nlu.entity.Arbitration;
import echochat.nlu.entity.Candidate;
import echochat.nlu.entity.GivenUp;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Typos;
import echochat.nlu.explain.LossReason;
import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the extractors found in a message, and what becomes of it.
///
/// @param message whose pieces they are
/// @param candidates of all extractors, those of the system entities among them
record EntitySearch(
        ReadMessage message, List<Candidate> candidates, SystemMatches system, Synonyms synonyms) {

    /// In the order of the text; none overlaps another.
    List<EntityMatch> winners() {
        return Arbitration.decide(candidates).stream().map(this::match).toList();
    }

    /// Every candidate, in the order of the text.
    ///
    /// @param givenUp what the tagger found no longer
    List<SpanFate> fates(List<GivenUp> givenUp) {
        var ruling = Arbitration.judge(candidates);
        var fates = new ArrayList<SpanFate>();
        for (var winner : ruling.winners()) {
            fates.add(new SpanFate.Won(match(winner)));
        }
        for (var loss : ruling.losses()) {
            var winner = match(loss.winner());
            fates.add(new SpanFate.Lost(match(loss.loser()), winner, loss.reason()));
        }
        for (var one : givenUp) {
            var kept = match(one.kept());
            fates.add(new SpanFate.Lost(match(one.span()), kept, LossReason.REPEATED));
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
        var piece = message.piece(found.start(), found.end());
        var meant = meant(found, piece);
        var span = span(found, synonyms.valueOf(meant));
        var processors = new ArrayList<String>();
        if (!meant.equals(piece)) {
            processors.add(Typos.PROCESSOR);
        }
        if (synonyms.know(meant)) {
            processors.add(Synonyms.PROCESSOR);
        }
        return new EntityMatch(span, found.confidence(), found.extractor(), processors);
    }

    /// A misspelt name stays as it is written unless a list or the synonyms know better.
    private String meant(Candidate found, String piece) {
        if (found.meant() != null) {
            return found.meant();
        }
        var read = message.pieceAsRead(found.start(), found.end());
        return !synonyms.know(piece) && synonyms.know(read) ? read : piece;
    }

    private static EntitySpan span(Candidate found, String value) {
        var label = found.label();
        return new EntitySpan(
                label.entity(), found.start(), found.end(), value, label.role(), label.group());
    }
}
