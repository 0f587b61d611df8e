package echochat.nlu.entity;

import echochat.nlu.entity.Cues.Phrase;
import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.math.RandomStream;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sentences said in another order: who writes `from Oslo to Bergen` in every example means `to
/// Oslo from Bergen` too, but a tagger learns that the first city is the one to leave, and that
/// Oslo is. So the [Cues] of [Rivals] change places, and what is told by them with them.
final class OtherOrders {
    /// So many of the sentences that can be said otherwise are.
    private static final float SHARE = 0.5f;

    /// More sentences than these show for themselves in which orders things are said.
    private static final int MOST_SENTENCES = 20_000;

    private OtherOrders() {}

    /// The sentences, and then those that were turned round.
    static List<Annotated> with(List<Annotated> sentences, RandomStream random, Runnable goOn) {
        if (sentences.size() > MOST_SENTENCES) {
            return sentences;
        }
        var marked = new ArrayList<MarkedWords>();
        for (var sentence : sentences) {
            goOn.run();
            if (!sentence.spans().isEmpty()) {
                marked.add(MarkedWords.of(sentence));
            }
        }
        var rivals = Rivals.of(marked);
        if (rivals.areNone()) {
            return sentences;
        }
        var cues = new Cues(marked, rivals, goOn);
        var all = new ArrayList<>(sentences);
        for (var sentence : marked) {
            goOn.run();
            turned(sentence, cues, random).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Annotated> turned(
            MarkedWords sentence, Cues cues, RandomStream random) {
        var phrases = phrases(sentence, cues);
        var byRivals = new LinkedHashMap<Label, List<Phrase>>();
        phrases.forEach(
                one -> byRivals.computeIfAbsent(one.rivals(), _ -> new ArrayList<>()).add(one));
        byRivals.values().removeIf(rivals -> rivals.size() < 2);
        if (byRivals.isEmpty() || random.nextFloat() >= SHARE) {
            return Optional.empty();
        }
        var instead = new LinkedHashMap<Phrase, Phrase>();
        byRivals.values().forEach(rivals -> shuffle(rivals, instead, random));
        var said = sentence.sentence();
        var tokens = tokens(said.tokens(), phrases, instead);
        return Optional.of(new Annotated(tokens, said.intent(), spans(said.spans(), instead)));
    }

    /// From the left; none overlaps another.
    private static List<Phrase> phrases(MarkedWords sentence, Cues cues) {
        var phrases = new ArrayList<Phrase>();
        for (var place : sentence.places()) {
            var phrase = cues.of(sentence, place);
            if (phrase != null
                    && (phrases.isEmpty() || phrases.getLast().end() <= phrase.first())) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static void shuffle(
            List<Phrase> rivals, Map<Phrase, Phrase> instead, RandomStream random) {
        var order = new int[rivals.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        random.shuffle(order);
        var turn = isInOrder(order) ? 1 : 0;
        for (int i = 0; i < order.length; i++) {
            instead.put(rivals.get(i), rivals.get((order[i] + turn) % order.length));
        }
    }

    private static boolean isInOrder(int[] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] != i) {
                return false;
            }
        }
        return true;
    }

    /// Cues change places, values stay where they are. All keep their places in the text, by which
    /// spans find them.
    private static List<Token> tokens(
            List<Token> all, List<Phrase> phrases, Map<Phrase, Phrase> instead) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var phrase : phrases) {
            var own = phrase.place();
            var other = instead.getOrDefault(phrase, phrase);
            tokens.addAll(all.subList(at, phrase.first()));
            tokens.addAll(all.subList(other.first(), other.place().first()));
            tokens.addAll(all.subList(own.first(), own.end()));
            tokens.addAll(all.subList(other.place().end(), other.end()));
            at = phrase.end();
        }
        tokens.addAll(all.subList(at, all.size()));
        return tokens;
    }

    /// Each is what the cue says that it has got.
    private static List<Candidate> spans(List<Candidate> all, Map<Phrase, Phrase> instead) {
        var labels = new HashMap<Candidate, Label>();
        instead.forEach(
                (phrase, other) -> labels.put(phrase.place().span(), other.place().label()));
        return all.stream().map(span -> span.as(labels.getOrDefault(span, span.label()))).toList();
    }
}
