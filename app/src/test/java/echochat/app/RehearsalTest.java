package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.chat.ConversationStore;
import echochat.core.chat.Page;
import echochat.core.chat.Turn;
import echochat.core.training.JobId;
import echochat.core.training.JobState;
import echochat.core.training.JobStore;
import echochat.core.workspace.WorkspaceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A rehearsal whose calls are refused would make every start slower, and nobody would notice.
class RehearsalTest {
    @Test
    void aBotIsTrainedAndSpokenTo() throws Exception {
        try (var server = EchoChatServer.start()) {
            new Rehearsal(server.ports()).run();

            var job = server.part(JobStore.class).find(new JobId(1)).orElseThrow();
            assertThat(job.state()).isInstanceOf(JobState.Completed.class);
            var turns =
                    server.part(ConversationStore.class)
                            .turns(new WorkspaceId(1), Optional.of("traveller"), new Page(10, 0));
            assertThat(turns).extracting(Turn::intent).containsExactly("search_train");
        }
    }
}
