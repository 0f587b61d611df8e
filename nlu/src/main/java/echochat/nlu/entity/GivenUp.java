package echochat.nlu.entity;

/// A span that would have been found if the data had two of its kind in a sentence more often: the
/// other one was surer.
///
/// @param kept the other
public record GivenUp(Candidate span, Candidate kept) {}
