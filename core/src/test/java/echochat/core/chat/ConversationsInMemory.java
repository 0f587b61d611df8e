package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was said, kept until the program ends; for tests.
public final class ConversationsInMemory implements ConversationStore {
    private final List<Turn> turns = new ArrayList<>();

    @Override
    public synchronized void keep(Turn turn) {
        turns.add(
                new Turn(
                        turns.size() + 1,
                        turn.workspace(),
                        turn.sender(),
                        turn.message(),
                        turn.replies(),
                        turn.intent(),
                        turn.confidence(),
                        turn.hop(),
                        turn.milliseconds(),
                        turn.at(),
                        turn.trace()));
    }

    @Override
    public synchronized int timesSaid(Message message, String intent) {
        return (int)
                turns.stream()
                        .filter(turn -> turn.workspace().equals(message.workspace()))
                        .filter(turn -> turn.sender().equals(message.sender()))
                        .filter(turn -> intent.equals(turn.intent()))
                        .count();
    }

    @Override
    public synchronized List<Turn> turns(
            WorkspaceId workspace, Optional<String> sender, Page page) {
        return turns.reversed().stream()
                .filter(turn -> turn.workspace().equals(workspace))
                .filter(turn -> sender.isEmpty() || sender.get().equals(turn.sender()))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized List<MessageDay> messageDays(
            Collection<WorkspaceId> workspaces, LocalDate since) {
        return turns.stream()
                .filter(turn -> workspaces.contains(turn.workspace()))
                .map(turn -> new MessageDay(turn.workspace(), dayOf(turn), 1))
                .filter(day -> !day.day().isBefore(since))
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()))
                .entrySet()
                .stream()
                .map(
                        day ->
                                new MessageDay(
                                        day.getKey().workspace(),
                                        day.getKey().day(),
                                        day.getValue()))
                .toList();
    }

    private static LocalDate dayOf(Turn turn) {
        return LocalDate.ofInstant(turn.at(), ZoneOffset.UTC);
    }

    @Override
    public synchronized List<Conversation> conversations(WorkspaceId workspace, Page page) {
        return turns.stream()
                .filter(turn -> turn.workspace().equals(workspace))
                .collect(Collectors.groupingBy(Turn::sender))
                .values()
                .stream()
                .map(ConversationsInMemory::conversation)
                .sorted(Comparator.comparing(Conversation::lastAt).reversed())
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    private static Conversation conversation(List<Turn> said) {
        Instant begun = said.getFirst().at();
        var last = said.getLast();
        return new Conversation(last.sender(), said.size(), begun, last.at(), last.message());
    }
}
