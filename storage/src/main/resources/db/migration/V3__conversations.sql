-- What was said, one row for each turn, and a row for each conversation to list them by.

CREATE TABLE conversations (
    workspace_id BIGINT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    sender       TEXT   NOT NULL,
    turns        BIGINT NOT NULL,
    started_at   BIGINT NOT NULL,
    last_at      BIGINT NOT NULL,
    last_message TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, sender)
);
CREATE INDEX conversations_by_last ON conversations (workspace_id, last_at);

CREATE TABLE turns (
    id           ${identity},
    workspace_id BIGINT           NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    sender       TEXT             NOT NULL,
    message      TEXT             NOT NULL,
    replies      TEXT             NOT NULL, -- JSON
    intent       TEXT,
    confidence   DOUBLE PRECISION NOT NULL,
    times_before BIGINT           NOT NULL, -- of the intent, in the same conversation
    hop          TEXT             NOT NULL,
    milliseconds DOUBLE PRECISION NOT NULL,
    at           BIGINT           NOT NULL
);
CREATE INDEX turns_by_workspace ON turns (workspace_id, id);
CREATE INDEX turns_by_conversation ON turns (workspace_id, sender, id);
CREATE INDEX turns_by_intent ON turns (workspace_id, sender, intent, id);
