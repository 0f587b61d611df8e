package echochat.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
                        0, workspace, "Ann", "hé 'ya'", replies, "greet", 0.75, "model", 1.5, NOON);

        store().keep(turn);

        assertThat(store().turns(workspace, Optional.of("Ann"), ALL))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(turn);
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
        return new Turn(0, workspace, sender, message, replies, intent, 0.5, "model", 1, NOON);
    }

    private static Turn at(Turn turn, Instant at) {
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
                at);
    }
}
