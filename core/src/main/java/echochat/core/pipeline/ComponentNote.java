package echochat.core.pipeline;

import echochat.core.problem.Location;

/// What became of a component, for its owner to read.
///
/// @param why a sentence on what EchoChat does in its place
public record ComponentNote(String component, Location location, Fate fate, String why) {}
