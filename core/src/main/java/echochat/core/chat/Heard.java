package echochat.core.chat;

import echochat.dialogue.Bot;
import echochat.dialogue.Shortcut;
import echochat.nlu.Understanding;
import java.util.Optional;

/// A message on its way through the chain, with what the model in service makes of it, which is
/// found out at most once, when the first hop asks.
public final class Heard {
    private static final System.Logger LOG = System.getLogger(Heard.class.getName());

    private final Message message;
    private final BotsInService bots;
    private final ConversationStore store;
    private Optional<Understood> understood = Optional.empty();
    private boolean asked;

    Heard(Message message, BotsInService bots, ConversationStore store) {
        this.message = message;
        this.bots = bots;
        this.store = store;
    }

    /// What the model in service made of the message.
    public record Understood(ServingBot by, Understanding understanding) {
        String intent() {
            return understanding.intent();
        }

        boolean isSure() {
            return by.bot().isSure(understanding);
        }
    }

    public Message message() {
        return message;
    }

    /// Where in the conversation the message stands.
    Bot.Moment moment() {
        return new Bot.Moment(
                message.sender(),
                () -> understood().map(one -> store.timesSaid(message, one.intent())).orElse(0));
    }

    /// Empty if there is no model, or nothing to understand. Throws what the model throws, once.
    public Optional<Understood> understood() {
        if (!asked) {
            asked = true;
            understood = understand();
        }
        return understood;
    }

    /// As [#understood], but empty where understanding fails.
    Optional<Understood> understoodIfPossible() {
        try {
            return understood();
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "A model broke on a message", broken);
            return Optional.empty();
        }
    }

    private Optional<Understood> understand() {
        return message.text().isEmpty()
                ? Optional.empty()
                : bots.of(message.workspace())
                        .map(this::understandWith)
                        .filter(one -> !one.understanding().intents().isEmpty());
    }

    private Understood understandWith(ServingBot bot) {
        var text = message.text();
        return new Understood(bot, Shortcut.in(text).orElseGet(() -> bot.understand().apply(text)));
    }
}
