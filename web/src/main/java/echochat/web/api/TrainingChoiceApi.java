package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.training.TrainingChoice;
import echochat.core.training.TrainingChoices;
import echochat.core.training.TrainingChoices.Wish;
import echochat.core.workspace.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the models of a workspace shall be made.
@RestController
@RequestMapping("/api/workspaces/{id}/training-choice")
public final class TrainingChoiceApi {
    private final TrainingChoices choices;

    public TrainingChoiceApi(TrainingChoices choices) {
        this.choices = choices;
    }

    /// What is absent stays as it is.
    public record TrainingChoiceRequest(
            @Nullable String preset, @Nullable Boolean typos, @Nullable List<String> exactLists) {}

    /// @param preset `default` (the size of the data decides), `quick`, `balanced` or `thorough`
    /// @param typos whether phrases of lists are also found with one or two wrong letters
    /// @param exactLists names of lists whose phrases must be written right even so
    public record TrainingChoiceView(String preset, boolean typos, List<String> exactLists) {
        static TrainingChoiceView of(TrainingChoice choice) {
            return new TrainingChoiceView(
                    choice.preset().word(), choice.typos(), List.copyOf(choice.exactLists()));
        }
    }

    @GetMapping
    public TrainingChoiceView getTrainingChoice(Caller caller, @PathVariable("id") long id) {
        return TrainingChoiceView.of(choices.of(caller, new WorkspaceId(id)));
    }

    @PutMapping
    public TrainingChoiceView changeTrainingChoice(
            Caller caller,
            @PathVariable("id") long id,
            @RequestBody TrainingChoiceRequest request) {
        var wish = new Wish(request.preset(), request.typos(), request.exactLists());
        return TrainingChoiceView.of(choices.change(caller, new WorkspaceId(id), wish));
    }
}
