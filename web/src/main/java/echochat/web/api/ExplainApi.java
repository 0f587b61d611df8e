package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.chat.BotsInService;
import echochat.core.chat.Message;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Why the model in service understands a message as it does.
@RestController
public final class ExplainApi {
    private final Workspaces workspaces;
    private final BotsInService bots;

    public ExplainApi(Workspaces workspaces, BotsInService bots) {
        this.workspaces = workspaces;
        this.bots = bots;
    }

    /// A message that is understood, but not answered or kept.
    public record ExplainRequest(@Nullable String message) {
        private Message in(WorkspaceId workspace) {
            if (message == null) {
                throw new ProblemException(Problem.MESSAGE_MISSING);
            }
            return new Message(workspace, Message.DEFAULT_SENDER, message);
        }
    }

    @PostMapping("/api/workspaces/{id}/explain")
    public ExplanationView explainMessage(
            Caller caller, @PathVariable("id") long id, @RequestBody ExplainRequest request) {
        var workspace = new WorkspaceId(id);
        workspaces.require(caller, workspace, Role.VIEWER);
        var message = request.in(workspace);
        return bots.of(workspace)
                .map(bot -> ExplanationView.of(bot.name(), bot.explain().apply(message.text())))
                .orElseThrow(() -> new ProblemException(Problem.NO_MODEL_IN_SERVICE));
    }
}
