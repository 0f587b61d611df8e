package echochat.web.rasa;

import echochat.core.chat.BotsInService;
import echochat.core.chat.RasaWorkspaces;
import echochat.core.chat.ServingBot;
import echochat.core.workspace.WorkspaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the workspace and the bot that a call of the Rasa face is for.
public final class RasaTargets {
    private final RasaWorkspaces workspaces;
    private final BotsInService bots;

    public RasaTargets(RasaWorkspaces workspaces, BotsInService bots) {
        this.workspaces = workspaces;
        this.bots = bots;
    }

    /// @param number of the workspace in the path; null for the usual one
    Optional<WorkspaceId> workspace(@Nullable Long number) {
        return number == null ? workspaces.usual() : workspaces.numbered(number);
    }

    /// The bot in service, or Rasa's error if there is none.
    ServingBot bot(@Nullable Long number) {
        return unchecked(number).flatMap(bots::of).orElseThrow(RasaException::noModel);
    }

    /// How many trainings of the workspace run.
    int activeTrainings(@Nullable Long number) {
        return unchecked(number).map(workspaces::activeTrainings).orElse(0);
    }

    /// Whether a numbered workspace exists is not asked: one that does not has no bot either.
    private Optional<WorkspaceId> unchecked(@Nullable Long number) {
        return number == null ? workspaces.usual() : Optional.of(new WorkspaceId(number));
    }
}
