package echochat.core.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.chat.HopTime.Outcome;
import echochat.core.model.ModelId;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Bot;
import echochat.dialogue.Reply;
import echochat.dialogue.Thresholds;
import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.IntentTitles;
import echochat.dialogue.domain.Response;
import echochat.dialogue.domain.Responses;
import echochat.nlu.IntentScore;
import echochat.nlu.Pipeline;
import echochat.nlu.Understanding;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChatTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ConversationsInMemory said = new ConversationsInMemory();
    private final Responses.Gathering written = new Responses.Gathering();
    private final List<HopTime> watched = new ArrayList<>();
    private Optional<Function<String, Understanding>> model = Optional.empty();
    private Optional<Responder> outside = Optional.empty();

    @Test
    void theModelAnswersWithTheResponseOfItsIntent() {
        written.add("utter_book", Response.text("Where to?"));
        model = Optional.of(sure("book", 0.9));

        var answer = ask("I want to fly");

        assertThat(answer.replies()).containsExactly(Reply.text("Where to?"));
        assertThat(answer.hop()).isEqualTo("model");
    }

    @Test
    void anOutsideServerIsAskedFirst() {
        written.add("utter_book", Response.text("Where to?"));
        model = Optional.of(sure("book", 0.9));
        outside = Optional.of(answering(List.of(Reply.text("From outside"))));

        assertThat(ask("I want to fly").replies()).containsExactly(Reply.text("From outside"));
    }

    @Test
    void whatFailsBreaksOrSaysNothingIsFollowedByTheNextHop() {
        written.add("utter_book", Response.text("Where to?"));
        model = Optional.of(sure("book", 0.9));
        for (var failing :
                List.of(
                        answering(List.of()),
                        answering(List.of(Reply.text("  "))),
                        failing(new HopFailedException(Outcome.TIMED_OUT, "slow")),
                        failing(new IllegalStateException("broken on purpose")))) {
            outside = Optional.of(failing);

            var answer = ask("I want to fly");

            assertThat(answer.replies()).containsExactly(Reply.text("Where to?"));
        }
        assertThat(watched.stream().filter(hop -> hop.name().equals("rasa")))
                .extracting(HopTime::outcome)
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.TIMED_OUT, Outcome.FAILED);
    }

    @Test
    void aModelThatBreaksCostsNobodyAnAnswer() {
        model =
                Optional.of(
                        _ -> {
                            throw new IllegalStateException("broken on purpose");
                        });

        assertThat(ask("tell me a story").hop()).isEqualTo("honest");
        assertThat(ask("hello").replies())
                .containsExactly(Reply.text("Hello. What can I do for you?"));
    }

    @Test
    void withoutAModelSmallTalkIsAnsweredInItsLanguage() {
        assertThat(ask("Hello!!").replies().getFirst().text()).startsWith("Hello.");
        assertThat(ask("Vielen Dank 🙏").replies().getFirst().text()).startsWith("Gern");
        assertThat(ask("Au revoir.").replies().getFirst().text()).startsWith("Au revoir");
        assertThat(ask("¿Qué puedo preguntar?").replies().getFirst().text()).startsWith("Preg");
    }

    @Test
    void anEmptyMessageIsAnsweredKindly() {
        assertThat(ask("  \n ").replies().getFirst().text()).startsWith("Nothing arrived.");
    }

    @Test
    void whenTheModelIsUnsureTheNearestIntentsAreOffered() {
        written.add("utter_book", Response.text("Where to?"));
        model = Optional.of(scored(0.2, "book", 0.28, "cancel_flight", 0.25, "greet", 0.01));

        var reply = ask("what about the flight to my city").replies().getFirst();

        assertThat(reply.text()).isEqualTo("I am not sure what you mean. Did you mean …?");
        assertThat(reply.buttons())
                .containsExactly(
                        new Button("book me a flight", "/book"),
                        new Button("cancel flight", "/cancel_flight"));
    }

    @Test
    void aButtonOfDidYouMeanIsAnsweredByItsIntent() {
        written.add("utter_book", Response.text("Where to?"));
        model = Optional.of(scored(0.2, "book", 0.28, "cancel_flight", 0.25, "greet", 0.01));

        assertThat(ask("/book").replies()).containsExactly(Reply.text("Where to?"));
    }

    @Test
    void whatIsUnderstoodButHasNoResponseIsToldSo() {
        model = Optional.of(sure("cancel_flight", 0.9));

        assertThat(ask("cancel my flight").replies().getFirst().text())
                .isEqualTo(
                        "I understood this as “cancel flight”, but nobody has written an answer"
                                + " to it yet.");
    }

    @Test
    void whatIsFarFromEverythingGetsTheHonestSentence() {
        model = Optional.of(scored(0.99, "book", 0.28, "cancel_flight", 0.25, "greet", 0.2));

        var answer = ask("xyzzy");

        assertThat(answer.hop()).isEqualTo("honest");
        assertThat(answer.replies().getFirst().text())
                .isEqualTo(
                        "I have no answer to that. You can ask me things like “book me a flight”,"
                                + " “cancel flight”, “greet”.");
    }

    @Test
    void everyTurnIsKeptWithWhatWasUnderstoodWhoeverAnswers() {
        model = Optional.of(sure("book", 0.9));
        outside = Optional.of(answering(List.of(Reply.text("From outside"))));

        ask("I want to fly");

        var turn = said.turns(WORKSPACE, Optional.of("Ann"), new Page(10, 0)).getFirst();
        assertThat(turn.message()).isEqualTo("I want to fly");
        assertThat(turn.intent()).isEqualTo("book");
        assertThat(turn.hop()).isEqualTo("rasa");
        assertThat(turn.at()).isEqualTo(NOON);
    }

    @Test
    void variationsGoInTurnThroughAConversation() {
        written.add("utter_book", Response.text("Where to?"));
        written.add("utter_book", Response.text("To which city?"));
        model = Optional.of(text -> sure(text.startsWith("b") ? "book" : "greet", 0.9).apply(text));

        var first = ask("b1").replies();
        ask("hello");
        var second = ask("b2").replies();

        assertThat(List.of(first, second))
                .containsExactlyInAnyOrder(
                        List.of(Reply.text("Where to?")), List.of(Reply.text("To which city?")));
    }

    @Test
    void aMessageOfAMegabyteIsRefused() {
        var text = "a".repeat(1 << 20);

        assertThatThrownBy(() -> new Message(WORKSPACE, "Ann", text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1048576 characters");
    }

    private Answer ask(String text) {
        var phrases = PhraseBook.bundled();
        var responders = new ArrayList<Responder>();
        outside.ifPresent(responders::add);
        responders.add(new ModelHop());
        responders.add(new SmallTalkHop(phrases));
        responders.add(new UnwrittenHop(phrases));
        responders.add(new DidYouMeanHop(phrases));
        var chain = new Chain(responders, new LastAnswer(phrases), watched::add);
        var chat = new Chat(chain, _ -> model.map(this::serving), said, InstantSource.fixed(NOON));
        return chat.answer(new Message(WORKSPACE, "Ann", text)).answer();
    }

    private ServingBot serving(Function<String, Understanding> understand) {
        var responses = written.responses();
        return new ServingBot(
                new ModelId(1),
                "shop",
                List.of("book", "cancel_flight", "greet"),
                understand::apply,
                _ -> {
                    throw new AssertionError("nobody asked why");
                },
                responses,
                new Bot(responses, Thresholds.DEFAULT),
                new IntentTitles(Map.of("book", "book me a flight")),
                Pipeline.USUAL);
    }

    private static Function<String, Understanding> sure(String intent, double confidence) {
        var scores = List.of(new IntentScore(intent, confidence), new IntentScore("greet", 0.05));
        return text -> new Understanding(text, List.of(), scores, List.of(), 0);
    }

    private static Function<String, Understanding> scored(
            double outOfScope, String a, double pa, String b, double pb, String c, double pc) {
        var scores =
                List.of(new IntentScore(a, pa), new IntentScore(b, pb), new IntentScore(c, pc));
        return text -> new Understanding(text, List.of(), scores, List.of(), outOfScope);
    }

    private static Responder answering(List<Reply> replies) {
        return responder(_ -> Optional.of(replies));
    }

    private static Responder failing(RuntimeException failure) {
        return responder(
                _ -> {
                    throw failure;
                });
    }

    private static Responder responder(Function<Heard, Optional<List<Reply>>> respond) {
        return new Responder() {
            @Override
            public String hop() {
                return "rasa";
            }

            @Override
            public Optional<List<Reply>> respond(Heard heard) {
                return respond.apply(heard);
            }
        };
    }
}
