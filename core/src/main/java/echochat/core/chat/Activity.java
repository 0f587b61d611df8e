package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many messages came to bots, day by day in UTC.
///
/// @param since the first day
/// @param messages of each workspace as many numbers as there are days, today's last
public record Activity(LocalDate since, Map<WorkspaceId, List<Long>> messages) {
    public static final int MOST_DAYS = 90;

    public Activity {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /// @param found at most one of each workspace and day; days without messages are absent
    static Activity of(
            Collection<WorkspaceId> workspaces, LocalDate since, int days, List<MessageDay> found) {
        var counts = new LinkedHashMap<WorkspaceId, Long[]>();
        for (var workspace : workspaces) {
            var none = new Long[days];
            Arrays.fill(none, 0L);
            counts.put(workspace, none);
        }
        for (var day : found) {
            var place = day.day().toEpochDay() - since.toEpochDay();
            var numbers = counts.get(day.workspace());
            // Another node's clock may already be in tomorrow.
            if (numbers != null && place >= 0 && place < days) {
                numbers[(int) place] = day.messages();
            }
        }
        var messages = new LinkedHashMap<WorkspaceId, List<Long>>();
        counts.forEach((workspace, numbers) -> messages.put(workspace, List.of(numbers)));
        return new Activity(since, messages);
    }
}
