package echochat.core.problem;

/// A problem in the case at hand, in words.
public record Notice(Problem problem, String what, String mend) {
    @Override
    public String toString() {
        return problem + " " + what + " " + mend;
    }
}
