package echochat.nlu.evaluate;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.entity.Candidate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// System entities are found in every sentence, whether its author marked them or not. They are no
/// mistakes where the data marks none of their name anywhere; Rasa, too, measures without Duckling.
public final class SystemFinds {
    private SystemFinds() {}

    /// The same without the system entities that the sentences never mark.
    public static List<Judged> withoutUnmarked(List<Judged> judged) {
        var marked =
                judged.stream()
                        .flatMap(one -> one.example().entities().stream())
                        .map(EntitySpan::entity)
                        .collect(Collectors.toSet());
        return judged.stream().map(one -> withoutUnmarked(one, marked)).toList();
    }

    private static Judged withoutUnmarked(Judged one, Set<String> marked) {
        var kept = one.matches().stream().filter(match -> isJudged(match, marked)).toList();
        return kept.size() == one.matches().size() ? one : one.withMatches(kept);
    }

    private static boolean isJudged(EntityMatch match, Set<String> marked) {
        return !match.extractor().equals(Candidate.SYSTEM)
                || marked.contains(match.span().entity());
    }
}
