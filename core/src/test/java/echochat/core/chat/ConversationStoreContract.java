package echochat.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Doubt;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every conversation store must do.
public interface ConversationStoreContract {
    Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    Page ALL = new Page(100, 0);

    ConversationStore store();

    /// A workspace that exists, another one at each call.
    WorkspaceId newWorkspace();

    @Test
    default void aTurnIsReadAgainAsItWasKept() {
        var workspace = newWorkspace();
        var replies =
                List.of(
                        Reply.text("Hi 😀", List.of(new Button("Help", "/help"))),
                        new Reply(null, List.of(), "a.png", null, Map.of()),
                        new Reply(null, List.of(), null, "a.pdf", Map.of()),
                        new Reply(null, List.of(), null, null, Map.of("n", List.of(1, "x"))));
        var turn =
                new Turn(
                        0, workspace, "Ann", "hé 'ya'", replies, "greet", 0.75, "model", 1.5, NOON,
                        trace());

        store().keep(turn);

        assertThat(store().turns(workspace, Optional.of("Ann"), ALL))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(turn);
    }

    @Test
    default void whatWasAnsweredWithoutAModelHasATraceWithoutOne() {
        var workspace = newWorkspace();
        var hops = List.of(new HopTime("rasa", HopTime.Outcome.TIMED_OUT, 3_000_000_000L));
        var trace = new Trace(List.of(), List.of(), hops, null, null);

        store().keep(traced(turn(workspace, "Ann", "hi", "a"), trace));
        store().keep(turn(workspace, "Ann", "of a time without traces", "a"));

        assertThat(store().turns(workspace, Optional.of("Ann"), ALL))
                .extracting(Turn::trace)
                .containsExactly(null, trace);
    }

    @Test
    default void turnsComeNewestFirstAndInPages() {
        var workspace = newWorkspace();
        IntStream.range(0, 5).forEach(n -> store().keep(turn(workspace, "Ann", "m" + n, "a")));

        assertThat(messages(workspace, Optional.empty(), ALL))
                .containsExactly("m4", "m3", "m2", "m1", "m0");
        assertThat(messages(workspace, Optional.empty(), new Page(2, 1)))
                .containsExactly("m3", "m2");
    }

    @Test
    default void aConversationHasOnlyItsOwnTurnsAndAWorkspaceToo() {
        var ours = newWorkspace();
        var theirs = newWorkspace();
        store().keep(turn(ours, "Ann", "ours", "a"));
        store().keep(turn(ours, "Bob", "his", "a"));
        store().keep(turn(theirs, "Ann", "theirs", "a"));

        assertThat(messages(ours, Optional.of("Ann"), ALL)).containsExactly("ours");
        assertThat(messages(theirs, Optional.empty(), ALL)).containsExactly("theirs");
        assertThat(store().conversations(theirs, ALL)).hasSize(1);
    }

    @Test
    default void itIsKnownHowOftenAnIntentCameInAConversation() {
        var workspace = newWorkspace();
        List.of("a", "b", "a", "a").forEach(i -> store().keep(turn(workspace, "Ann", "m", i)));
        store().keep(turn(workspace, "Bob", "m", "a"));

        assertThat(store().timesSaid(new Message(workspace, "Ann", "m"), "a")).isEqualTo(3);
        assertThat(store().timesSaid(new Message(workspace, "Ann", "m"), "b")).isEqualTo(1);
        assertThat(store().timesSaid(new Message(workspace, "Ann", "m"), "c")).isZero();
        assertThat(store().timesSaid(new Message(newWorkspace(), "Ann", "m"), "a")).isZero();
    }

    @Test
    default void conversationsAreListedTheLatestFirst() {
        var workspace = newWorkspace();
        store().keep(at(turn(workspace, "Ann", "one", "a"), NOON));
        store().keep(at(turn(workspace, "Bob", "two", "a"), NOON.plusSeconds(1)));
        store().keep(at(turn(workspace, "Ann", "three", "a"), NOON.plusSeconds(2)));

        assertThat(store().conversations(workspace, ALL))
                .containsExactly(
                        new Conversation("Ann", 2, NOON, NOON.plusSeconds(2), "three"),
                        new Conversation(
                                "Bob", 1, NOON.plusSeconds(1), NOON.plusSeconds(1), "two"));
        assertThat(store().conversations(workspace, new Page(1, 1)))
                .extracting(Conversation::sender)
                .containsExactly("Bob");
    }

    @Test
    default void messagesAreCountedByDay() {
        var ours = newWorkspace();
        var theirs = newWorkspace();
        var silent = newWorkspace();
        var today = LocalDate.parse("2026-11-22");
        store().keep(at(turn(ours, "Ann", "m", "a"), Instant.parse("2026-11-20T23:59:59.999Z")));
        store().keep(at(turn(ours, "Ann", "m", "a"), Instant.parse("2026-11-21T00:00:00Z")));
        store().keep(at(turn(ours, "Ann", "m", "a"), NOON));
        store().keep(at(turn(ours, "Bob", "m", "a"), NOON.plusSeconds(1)));
        store().keep(at(turn(theirs, "Ann", "m", "a"), NOON));

        assertThat(store().messageDays(List.of(ours, silent), today.minusDays(1)))
                .containsExactlyInAnyOrder(
                        new MessageDay(ours, today.minusDays(1), 1),
                        new MessageDay(ours, today, 2));
        assertThat(store().messageDays(List.of(ours, theirs), today.minusDays(2))).hasSize(4);
        assertThat(store().messageDays(List.of(), today)).isEmpty();
    }

    @Test
    default void whatManySayAtOnceIsAllKept() throws Exception {
        var workspace = newWorkspace();
        var saying = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var speaker = 0; speaker < 40; speaker++) {
                var turn = turn(workspace, "user_" + speaker % 8, "m" + speaker, "a");
                saying.add(threads.submit(() -> store().keep(turn)));
            }
        }
        for (var one : saying) {
            one.get();
        }

        assertThat(store().turns(workspace, Optional.empty(), ALL)).hasSize(40);
        assertThat(store().conversations(workspace, ALL))
                .hasSize(8)
                .allSatisfy(conversation -> assertThat(conversation.turns()).isEqualTo(5));
    }

    private List<String> messages(WorkspaceId workspace, Optional<String> sender, Page page) {
        return store().turns(workspace, sender, page).stream().map(Turn::message).toList();
    }

    private static Turn turn(WorkspaceId workspace, String sender, String message, String intent) {
        var replies = List.of(Reply.text("ok"));
        return new Turn(
                0, workspace, sender, message, replies, intent, 0.5, "model", 1, NOON, null);
    }

    private static Trace trace() {
        return new Trace(
                List.of(new IntentScore("greet", 0.75), new IntentScore("faq/hours", 0.000001)),
                List.of(
                        new Trace.Entity(EntitySpan.of("city", 0, 2, "Hé 😀"), 0.5, "tagger"),
                        new Trace.Entity(
                                new EntitySpan("city", 3, 7, "ya", "to", "2"), 1, "lookup")),
                List.of(
                        new HopTime("rasa", HopTime.Outcome.RESTING, 0),
                        new HopTime("model", HopTime.Outcome.ANSWERED, 81_234)),
                "20261122-120000-1",
                Doubt.OUT_OF_SCOPE);
    }

    private static Turn traced(Turn turn, Trace trace) {
        return copy(turn, turn.at(), trace);
    }

    private static Turn at(Turn turn, Instant at) {
        return copy(turn, at, null);
    }

    private static Turn copy(Turn turn, Instant at, @Nullable Trace trace) {
        return new Turn(
                0,
                turn.workspace(),
                turn.sender(),
                turn.message(),
                turn.replies(),
                turn.intent(),
                turn.confidence(),
                turn.hop(),
                turn.milliseconds(),
                at,
                trace);
    }
}
