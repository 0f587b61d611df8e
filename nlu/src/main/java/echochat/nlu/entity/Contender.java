package echochat.nlu.entity;

/// A candidate in the [Arbitration].
///
/// @param isConfirmed whether it is a system entity that counts as taught
record Contender(Candidate own, boolean isConfirmed) {
    boolean isUntaught() {
        return own.isSystem() && !isConfirmed;
    }

    int rank() {
        return switch (own.extractor()) {
            case Candidate.SYSTEM -> 0;
            case Candidate.TAGGER -> 1;
            case Candidate.REGEX -> 2;
            default -> 3;
        };
    }
}
