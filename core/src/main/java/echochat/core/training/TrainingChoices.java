package echochat.core.training;

import echochat.core.account.Caller;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceGuard;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.Preset;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is chosen for the trainings of a workspace. It holds for trainings that begin afterwards.
public final class TrainingChoices {
    private final TrainingChoiceStore store;
    private final WorkspaceGuard guard;

    public TrainingChoices(TrainingChoiceStore store, WorkspaceGuard guard) {
        this.store = store;
        this.guard = guard;
    }

    public TrainingChoice of(Caller caller, WorkspaceId workspace) {
        guard.require(caller, workspace, Role.VIEWER);
        return of(workspace);
    }

    /// What somebody wants changed; what is null stays as it is.
    ///
    /// @param preset the word for one, such as `quick`
    public record Wish(
            @Nullable String preset,
            @Nullable Boolean typos,
            @Nullable Collection<String> exactLists) {
        TrainingChoice over(TrainingChoice now) {
            return new TrainingChoice(
                    preset == null ? now.preset() : named(preset),
                    typos == null ? now.typos() : typos,
                    exactLists == null ? now.exactLists() : named(exactLists));
        }
    }

    public TrainingChoice change(Caller caller, WorkspaceId workspace, Wish wish) {
        guard.require(caller, workspace, Role.MEMBER);
        var changed = wish.over(of(workspace));
        store.keep(workspace, changed);
        return changed;
    }

    /// For a training, which nobody calls.
    TrainingChoice of(WorkspaceId workspace) {
        return store.find(workspace).orElse(TrainingChoice.USUAL);
    }

    /// Without what is no name.
    private static Set<String> named(Collection<String> lists) {
        return lists.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Preset named(String word) {
        return Preset.named(word)
                .orElseThrow(() -> new ProblemException(Problem.PRESET_UNKNOWN, word));
    }
}
