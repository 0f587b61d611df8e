-- How the models of a workspace shall be made; no row where nobody has chosen.

CREATE TABLE training_choices (
    workspace_id BIGINT  NOT NULL PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
    preset       TEXT    NOT NULL,
    typos        INTEGER NOT NULL
);
