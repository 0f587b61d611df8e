package echochat.nlu.entity;

/// A span that would have been found, had not another of its kind been surer, and the data hardly
/// ever two of them in a sentence.
///
/// @param kept the other
public record GivenUp(Candidate span, Candidate kept) {}
