package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.chat.Activity;
import echochat.core.chat.Chat;
import echochat.core.workspace.Workspaces;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How much bots are talked to.
@RestController
public final class ActivityApi {
    private final Chat chat;
    private final Workspaces workspaces;

    public ActivityApi(Chat chat, Workspaces workspaces) {
        this.chat = chat;
        this.workspaces = workspaces;
    }

    /// How many messages came to a bot.
    ///
    /// @param messages of each day, today's last
    public record BotActivityView(long workspaceId, List<Long> messages) {}

    /// How many messages came to the caller's bots.
    ///
    /// @param since the first day, in UTC
    public record ActivityView(LocalDate since, List<BotActivityView> workspaces) {
        static ActivityView of(Activity activity) {
            return new ActivityView(
                    activity.since(),
                    activity.messages().entrySet().stream()
                            .map(one -> new BotActivityView(one.getKey().value(), one.getValue()))
                            .toList());
        }
    }

    /// Of all the caller's workspaces at once: a dashboard asks once, however many there are.
    @GetMapping("/api/chat/activity")
    public ActivityView chatActivity(Caller caller, @RequestParam(defaultValue = "14") int days) {
        var bots = workspaces.of(caller).stream().map(one -> one.workspace().id()).toList();
        return ActivityView.of(chat.activity(bots, Math.clamp(days, 1, Activity.MOST_DAYS)));
    }
}
