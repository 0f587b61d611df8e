-- What callers of the backend face have asked for and brought.

-- Trainings by the caller's ids, and what the caller has been told of each. What there is to tell
-- is read from the job's row. A row with closed = 0 is still to be followed to its end.
CREATE TABLE backend_trainings (
    id                   ${identity},
    foreign_id           TEXT    NOT NULL,
    foreign_id_is_number INTEGER NOT NULL,
    job_id               BIGINT  NOT NULL UNIQUE,
    file                 TEXT    NOT NULL,
    annotations_of       TEXT,
    told                 TEXT,
    told_progress        DOUBLE PRECISION NOT NULL DEFAULT 0,
    attempts             INTEGER NOT NULL DEFAULT 0,
    next_try_at          BIGINT  NOT NULL,
    closed               INTEGER NOT NULL DEFAULT 0,
    created_at           BIGINT  NOT NULL
);
CREATE INDEX backend_trainings_by_foreign_id ON backend_trainings (foreign_id, id);
CREATE INDEX backend_trainings_open ON backend_trainings (next_try_at) WHERE closed = 0;

-- Sentences that callers labelled; workspace is the caller's id and none of ours. The hash stands
-- for the text, which may be longer than an index takes.
CREATE TABLE annotations (
    id                  ${identity},
    workspace           TEXT    NOT NULL,
    workspace_is_number INTEGER NOT NULL,
    text_hash           TEXT    NOT NULL,
    text                TEXT    NOT NULL,
    intent              TEXT    NOT NULL,
    entities            TEXT    NOT NULL,
    saved_at            BIGINT  NOT NULL,
    UNIQUE (workspace, text_hash)
);
