package echochat.core.chat;

import echochat.core.chat.HopTime.Outcome;
import echochat.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks one responder after the other until one answers. Behind the last stands an answer that is
/// always there.
public final class Chain {
    private static final System.Logger LOG = System.getLogger(Chain.class.getName());

    private final List<Responder> responders;
    private final LastAnswer lastAnswer;
    private final Consumer<HopTime> watcher;

    /// @param watcher is told of every hop asked, for the metrics
    public Chain(List<Responder> responders, LastAnswer lastAnswer, Consumer<HopTime> watcher) {
        this.responders = List.copyOf(responders);
        this.lastAnswer = lastAnswer;
        this.watcher = watcher;
    }

    public Answer answer(Heard heard) {
        var begun = System.nanoTime();
        var hops = new ArrayList<HopTime>();
        for (var responder : responders) {
            var replies = ask(responder, heard, hops);
            if (replies.isPresent()) {
                var took = System.nanoTime() - begun;
                return new Answer(replies.get(), responder.hop(), hops, took);
            }
        }
        var replies = lastAnswer.to(heard);
        return new Answer(replies, LastAnswer.HOP, hops, System.nanoTime() - begun);
    }

    private Optional<List<Reply>> ask(Responder responder, Heard heard, List<HopTime> hops) {
        var begun = System.nanoTime();
        Optional<List<Reply>> replies = Optional.empty();
        Outcome outcome;
        try {
            replies = responder.respond(heard).filter(Chain::saysSomething);
            outcome = replies.isPresent() ? Outcome.ANSWERED : Outcome.PASSED;
        } catch (HopFailedException known) {
            outcome = known.outcome();
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "The hop " + responder.hop() + " broke", broken);
            outcome = Outcome.FAILED;
        }
        var hop = new HopTime(responder.hop(), outcome, System.nanoTime() - begun);
        hops.add(hop);
        watcher.accept(hop);
        return replies;
    }

    private static boolean saysSomething(List<Reply> replies) {
        return replies.stream().anyMatch(reply -> !reply.isEmpty());
    }
}
