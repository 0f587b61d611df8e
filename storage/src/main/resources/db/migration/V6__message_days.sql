-- How many messages came to a workspace's bot on each day, counted as turns are written: to count
-- turns afterwards would take longer with every message.

CREATE TABLE message_days (
    workspace_id BIGINT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    day          BIGINT NOT NULL, -- in UTC, since 1970
    messages     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, day)
);

INSERT INTO message_days (workspace_id, day, messages)
SELECT workspace_id, at / 86400000, COUNT(*) FROM turns GROUP BY workspace_id, at / 86400000;
