package echochat.core.model;

/// A model that a training has just stored, before the database knows of it.
public record NewModel(String name, Model.Origin origin, Model.File file, Figures figures) {}
