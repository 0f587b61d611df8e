package echochat.core.problem;

/// Everything that can be wrong, each with what is wrong and how to mend it. `{}` in either text is
/// filled, in order, with the words that [#with] is given.
public enum Problem {
    // Content: what a file of examples can have wrong with it.
    EMPTY_TEXT(Kind.ERROR, "This example has no text.", "Write the sentence, or delete the line."),

    // Accounts and workspaces.
    NOT_SIGNED_IN(
            Kind.UNKNOWN_CALLER, "Nobody is signed in.", "Sign in, or send an API key as bearer."),
    WORKSPACE_UNKNOWN(
            Kind.NOT_FOUND, "There is no workspace {}.", "Choose one from your dashboard."),
    ROLE_TOO_LOW(
            Kind.FORBIDDEN,
            "This needs the role {}, and yours is {}.",
            "Ask the workspace's owner for that role."),

    // Datasets, training and models.
    JOB_STEP_BACK(
            Kind.CONFLICT,
            "This training is {}, so it cannot become {}.",
            "Start a new training of the dataset."),
    ;

    // Chat and outside servers.

    // Settings.

    private final Kind kind;
    private final String what;
    private final String mend;

    Problem(Kind kind, String what, String mend) {
        this.kind = kind;
        this.what = what;
        this.mend = mend;
    }

    public Kind kind() {
        return kind;
    }

    /// The problem in the case at hand; the words fill both texts from left to right.
    public Notice with(Object... words) {
        var left = new WordFiller(words);
        return new Notice(this, left.fill(what), left.fill(mend));
    }
}
