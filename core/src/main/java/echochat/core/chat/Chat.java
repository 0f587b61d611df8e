package echochat.core.chat;

import echochat.core.chat.Heard.Understood;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.Understanding;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Talking with a workspace's bot. Every turn is kept before its answer is given.
public final class Chat {
    private final Chain chain;
    private final BotsInService bots;
    private final ConversationStore store;
    private final InstantSource clock;

    public Chat(Chain chain, BotsInService bots, ConversationStore store, InstantSource clock) {
        this.chain = chain;
        this.bots = bots;
        this.store = store;
        this.clock = clock;
    }

    /// An answer with what was made of the message.
    public record Answered(Answer answer, Optional<Understood> understood) {
        public Trace trace() {
            return Trace.of(answer, understood);
        }
    }

    public Answered answer(Message message) {
        var heard = new Heard(message, bots, store);
        var answer = chain.answer(heard);
        var answered = new Answered(answer, heard.understoodIfPossible());
        store.keep(turn(heard, answered));
        return answered;
    }

    /// Turns, newest first.
    public List<Turn> history(WorkspaceId workspace, Optional<String> sender, Page page) {
        return store.turns(workspace, sender, page);
    }

    public List<Conversation> conversations(WorkspaceId workspace, Page page) {
        return store.conversations(workspace, page);
    }

    /// The messages of the last days, today among them.
    ///
    /// @param days at least 1, at most [Activity#MOST_DAYS]
    public Activity activity(Collection<WorkspaceId> workspaces, int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var since = today.minusDays(days - 1L);
        return Activity.of(workspaces, since, days, store.messageDays(workspaces, since));
    }

    private Turn turn(Heard heard, Answered answered) {
        var message = heard.message();
        var best = answered.understood().map(Understood::understanding);
        return new Turn(
                0,
                message.workspace(),
                message.sender(),
                message.text(),
                answered.answer().replies(),
                best.map(Understanding::intent).orElse(null),
                best.map(Understanding::confidence).orElse(0.0),
                answered.answer().hop(),
                answered.answer().milliseconds(),
                clock.instant(),
                answered.trace());
    }
}
