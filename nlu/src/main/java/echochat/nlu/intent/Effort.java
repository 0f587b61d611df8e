package echochat.nlu.intent;

/// How much work the training of a classifier makes.
///
/// @param rounds how often each net sees every message
/// @param times so many times as many nets as usual learn apart and answer together
public record Effort(int rounds, int times) {}
