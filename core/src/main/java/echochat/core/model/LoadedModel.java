package echochat.core.model;

import echochat.nlu.NluModel;

/// A model in memory, and what the database knows of it.
public record LoadedModel(Model row, NluModel nlu) {}
