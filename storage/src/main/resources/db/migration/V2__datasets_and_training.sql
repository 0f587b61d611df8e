-- What users bring, and what is made from it.

-- The workspace of the backend's face: without members, nobody but that face reaches it.
INSERT INTO workspaces (id, name, description, created_at, updated_at)
VALUES (0, 'Backend', 'What was trained over the backend face.', 0, 0);

CREATE TABLE datasets (
    id           ${identity},
    workspace_id BIGINT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    filename     TEXT   NOT NULL,
    blob_name    TEXT   NOT NULL,
    size         BIGINT NOT NULL,
    status       TEXT   NOT NULL,
    report       TEXT,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL
);
CREATE INDEX datasets_by_workspace ON datasets (workspace_id, id);
CREATE INDEX datasets_by_status ON datasets (status);

-- The row of a job is its state. A dataset may be gone while its jobs and models are still shown,
-- so dataset_id is no foreign key; ids are never given twice.
CREATE TABLE training_jobs (
    id                  ${identity},
    workspace_id        BIGINT  NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    dataset_id          BIGINT,
    file_path           TEXT,
    file_format         TEXT,
    status              TEXT    NOT NULL,
    holder              TEXT    NOT NULL DEFAULT '',
    outside             INTEGER NOT NULL DEFAULT 0,
    cancel_requested    INTEGER NOT NULL DEFAULT 0,
    fraction            DOUBLE PRECISION NOT NULL DEFAULT 0,
    phase               TEXT    NOT NULL DEFAULT '',
    log                 TEXT    NOT NULL DEFAULT '',
    curve               TEXT    NOT NULL DEFAULT '[]',
    examples_per_second DOUBLE PRECISION NOT NULL DEFAULT -1,
    seconds_left        DOUBLE PRECISION NOT NULL DEFAULT -1,
    model_id            BIGINT,
    model_path          TEXT,
    problem             TEXT,
    what                TEXT,
    mend                TEXT,
    attempts            INTEGER NOT NULL DEFAULT 0,
    revision            BIGINT  NOT NULL DEFAULT 1,
    created_at          BIGINT  NOT NULL,
    started_at          BIGINT,
    updated_at          BIGINT  NOT NULL,
    finished_at         BIGINT
);
CREATE INDEX training_jobs_by_workspace ON training_jobs (workspace_id, id);
CREATE INDEX training_jobs_by_dataset ON training_jobs (dataset_id, status);
CREATE INDEX training_jobs_by_status ON training_jobs (status, workspace_id);
CREATE INDEX training_jobs_by_start ON training_jobs (workspace_id, started_at);

CREATE TABLE models (
    id           ${identity},
    workspace_id BIGINT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    job_id       BIGINT NOT NULL,
    dataset_id   BIGINT,
    data_name    TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    blob_name    TEXT   NOT NULL,
    size         BIGINT NOT NULL,
    figures      TEXT   NOT NULL,
    created_at   BIGINT NOT NULL
);
CREATE INDEX models_by_workspace ON models (workspace_id, id);

-- One pointer per workspace, so that going back to an older model is one write.
CREATE TABLE active_models (
    workspace_id BIGINT NOT NULL PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
    model_id     BIGINT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    since        BIGINT NOT NULL
);

-- The tickets of db-scheduler, as its documentation has them.
CREATE TABLE scheduled_tasks (
    task_name            TEXT NOT NULL,
    task_instance        TEXT NOT NULL,
    task_data            ${blob},
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
