package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.util.Optional;

/// Which bot answers in a workspace at this moment.
@FunctionalInterface
public interface BotsInService {
    Optional<ServingBot> of(WorkspaceId workspace);
}
