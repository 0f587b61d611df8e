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

    // The backend face, its shared files and call-backs.
    SHARED_FILE_REFUSED(
            Kind.FORBIDDEN,
            "This file path is not allowed.",
            "Give the path of a file below the shared upload folders, like /uploads/x.csv."),
    SHARED_FILE_MISSING(
            Kind.NOT_FOUND,
            "There is no such file below the shared upload folders.",
            "Look whether ECHOCHAT_UPLOAD_ROOTS names the folder that the file was saved to."),
    SHARED_FILE_TOO_LARGE(
            Kind.TOO_LARGE,
            "This file has {} bytes, and at most {} are read.",
            "Split the file, or have the limit raised."),
    BACKEND_FORMAT_UNKNOWN(
            Kind.WRONG, "There is no format {}.", "Use csv, json or rasa as the format."),
    BACKEND_WITHOUT_MODEL(
            Kind.NOT_FOUND, "No model has been trained here yet.", "Train one with POST /train."),
    BACKEND_MODEL_UNKNOWN(
            Kind.NOT_FOUND,
            "There is no model {} here.",
            "Ask GET /model/metadata for the newest model's name."),
    ANNOTATIONS_FULL(
            Kind.CONFLICT,
            "This workspace has {} annotations, and more are not kept.",
            "Move some of them into a training file."),

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
