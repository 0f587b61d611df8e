package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;

/// How many messages came to a workspace's bot on a day, in UTC.
public record MessageDay(WorkspaceId workspace, LocalDate day, long messages) {}
