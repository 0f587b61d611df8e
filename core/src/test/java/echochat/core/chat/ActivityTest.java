package echochat.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final WorkspaceId SHOP = new WorkspaceId(1);
    private static final WorkspaceId SILENT = new WorkspaceId(2);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Test
    void everyDayHasItsNumberAndTodayIsTheLast() {
        var found =
                List.of(
                        new MessageDay(SHOP, FRIDAY.plusDays(2), 7),
                        new MessageDay(SHOP, FRIDAY, 3));

        var activity = Activity.of(List.of(SHOP, SILENT), FRIDAY, 3, found);

        assertThat(activity.since()).isEqualTo(FRIDAY);
        assertThat(activity.messages()).containsEntry(SHOP, List.of(3L, 0L, 7L));
        assertThat(activity.messages()).containsEntry(SILENT, List.of(0L, 0L, 0L));
    }

    @Test
    void whatCameTomorrowByAnotherNodesClockIsLeftOut() {
        var found = List.of(new MessageDay(SHOP, FRIDAY.plusDays(1), 1));

        assertThat(Activity.of(List.of(SHOP), FRIDAY, 1, found).messages())
                .containsEntry(SHOP, List.of(0L));
    }
}
