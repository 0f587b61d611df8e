package echochat.core.problem;

/// Everything that can be wrong, each with what is wrong and how to mend it. `{}` in either text is
/// filled, in order, with the words that [#with] is given.
public enum Problem {
    // Content: what a file of examples can have wrong with it.
    // Content: the file as a whole.
    FILE_EMPTY(
            Kind.ERROR,
            "The file is empty.",
            "Put a header line \"text,intent\" and your sentences into it."),
    FILE_NOT_TEXT(
            Kind.ERROR,
            "This is {}, not text.",
            "Save the sentences as CSV, JSON or Rasa YAML, and use that file."),
    FILE_PACKED(
            Kind.ERROR,
            "This is {}, which cannot be read yet.",
            "Unpack it and use the files in it."),
    FILE_TOO_LONG(
            Kind.ERROR,
            "A YAML file may hold {} characters; this one holds more, and none of it was read.",
            "Split it into several files, or convert it to CSV."),
    OTHER_FORMAT_THAN_NAMED(
            Kind.HINT,
            "The name promises {}, but the file holds {}; it was read as that.",
            "Rename it so that it ends in {}."),
    ENCODING_GUESSED(
            Kind.HINT,
            "The file is not UTF-8; it was read as Windows-1252.",
            "Save it as UTF-8 if letters look wrong."),
    ENCODING_MIXED(
            Kind.ERROR,
            "Most of the file is UTF-8, but here are bytes that are not; they were read as Windows-1252.",
            "Save the whole file as UTF-8."),
    LINE_TOO_LONG(
            Kind.ERROR,
            "This line has more than {} characters; the rest of it was left out.",
            "Break it into lines of one example each."),
    VALUE_TOO_LONG(
            Kind.ERROR,
            "This value has more than {} characters, and was left out.",
            "Shorten it: an example is one message of a user."),
    NO_EXAMPLES(
            Kind.ERROR,
            "There is not one example sentence in it.",
            "Add sentences, each with its intent."),

    // Content: every example.
    EMPTY_TEXT(Kind.ERROR, "This example has no text.", "Write the sentence, or delete the line."),
    EMPTY_INTENT(
            Kind.ERROR,
            "This example has no intent.",
            "Write the intent beside the sentence, or delete the line."),
    TEXT_WITHOUT_WORDS(
            Kind.HINT,
            "The text \"{}\" has no letter and no digit.",
            "Delete it, unless your users really send it."),
    TEXT_LONG(
            Kind.HINT,
            "This text has {} characters, more than people write in a message.",
            "Cut it into the sentences that carry the intent."),
    SPACES_AROUND_TEXT(Kind.HINT, "The text begins or ends with spaces.", "Remove them."),
    DUPLICATE_EXAMPLE(
            Kind.HINT, "The same example stands in {} already.", "Delete one of the two."),
    TEXT_UNDER_TWO_INTENTS(
            Kind.WARNING,
            "\"{}\" is an example of \"{}\" here, but of \"{}\" in {}.",
            "Keep the one that is right, and delete the other."),
    DUPLICATES_PARTLY_CHECKED(
            Kind.HINT,
            "Repeated examples were looked for among the first {} only.",
            "Split the dataset if you want all of it compared."),

    // Content: entities.
    ENTITY_WITHOUT_NAME(
            Kind.ERROR,
            "This entity has no name.",
            "Give it a name under \"entity\", such as \"city\"."),
    ENTITY_WITHOUT_PLACE(
            Kind.ERROR,
            "The entity \"{}\" has no start and end, and its value \"{}\" does not stand in the text exactly once.",
            "Give \"start\" and \"end\", counted in characters from 0."),
    ENTITY_PLACE_FOUND(
            Kind.HINT,
            "The entity \"{}\" has no start and end; its value was found in the text.",
            "Add \"start\" and \"end\" to be sure."),
    ENTITY_OUTSIDE_TEXT(
            Kind.ERROR,
            "The entity \"{}\" reaches from {} to {}, but the text has {} characters; it was left out.",
            "Correct start and end; they count characters from 0, and end is the first character after it."),
    ENTITY_EMPTY(
            Kind.ERROR,
            "The entity \"{}\" ends at {}, where it starts or before; it was left out.",
            "Correct start and end; end is the first character after the entity."),
    ENTITY_VALUE_ELSEWHERE(
            Kind.WARNING,
            "The entity \"{}\" marks \"{}\", but its value \"{}\" stands at {} to {}; that place was taken.",
            "Correct start and end, or the value."),
    ENTITY_VALUE_DIFFERS(
            Kind.HINT,
            "The entity \"{}\" marks \"{}\" and gives it the value \"{}\"; it was taken as a synonym.",
            "Correct the value if it is not another word for the same."),
    ENTITIES_OVERLAP(
            Kind.WARNING,
            "The entities \"{}\" and \"{}\" lie over each other; only one of them can be learnt.",
            "Correct start and end so that no letter is in both."),
    ENTITY_CUTS_WORD(
            Kind.HINT,
            "The entity \"{}\" marks \"{}\", which begins or ends inside a word.",
            "Correct start and end so that they fall between words."),
    ENTITIES_NOT_READ(
            Kind.ERROR,
            "The entities are not a JSON list: {}.",
            "Write them as [{\"start\": 7, \"end\": 11, \"entity\": \"city\", \"value\": \"Oslo\"}]."),
    ENTITY_WITH_ONE_EXAMPLE(
            Kind.WARNING,
            "The entity \"{}\" is marked only once.",
            "Mark it in at least 5 different sentences."),

    // Content: the dataset as a whole.
    INTENT_WITH_ONE_EXAMPLE(
            Kind.WARNING,
            "The intent \"{}\" has one example only.",
            "Give it at least 10 different ones."),
    INTENT_WITH_FEW_EXAMPLES(
            Kind.WARNING,
            "The intent \"{}\" has {} examples.",
            "Give it at least 10 different ones."),
    INTENT_WITHOUT_EXAMPLES(
            Kind.WARNING,
            "The intent \"{}\" has no examples, and will never be understood.",
            "Give it at least 10 different ones, or delete it."),
    ONE_INTENT_ONLY(
            Kind.WARNING,
            "All examples have the intent \"{}\", so every message will be taken for it.",
            "Add examples of at least one other intent."),
    INTENTS_UNBALANCED(
            Kind.HINT,
            "The intent \"{}\" has {} examples, half of all intents have {} or fewer; it will be chosen too often.",
            "Add examples to the small ones, or thin it out."),
    INTENT_NAMES_ALIKE(
            Kind.WARNING,
            "The intents \"{}\" and \"{}\" differ only in how they are written.",
            "Write them alike if they mean the same."),
    TOO_MANY_INTENTS(
            Kind.ERROR,
            "There are more than {} intents.",
            "Look whether text and intent have changed places."),
    TOO_MANY_ENTITIES(
            Kind.ERROR,
            "There are more than {} kinds of entities.",
            "Look whether entity and value have changed places."),
    ENTITIES_NOT_ALL_LEARNED(
            Kind.WARNING,
            "There are {} kinds of entities; only the {} commonest are learned.",
            "Look whether entity and value have changed places."),
    RESPONSE_WITHOUT_INTENT(
            Kind.HINT,
            "The response \"{}\" answers no intent of this dataset.",
            "Add examples for \"{}\", or name the response after an intent."),
    INTENT_WITHOUT_RESPONSE(
            Kind.HINT,
            "The intent \"{}\" has no response, though others have.",
            "Add a response \"utter_{}\"."),

    // Content: CSV.
    COLUMN_MISSING(
            Kind.ERROR,
            "The header has no column \"{}\"; its columns are {}.{}",
            "Name the columns \"text\" and \"intent\" in the first line."),
    COLUMN_TWICE(
            Kind.WARNING,
            "The header names \"{}\" twice; the first was read.",
            "Delete or rename one of the two columns."),
    COLUMNS_UNUSED(
            Kind.HINT,
            "These columns are not used: {}.",
            "Nothing needs to be done; \"text\", \"intent\", \"response\" and \"entities\" are used."),
    ESCAPED_QUOTES(
            Kind.HINT,
            "Quotes are written as \\\" here, which no CSV standard knows; they were read rightly.",
            "Write a quote inside a quoted value twice: \"\"."),
    UNCLOSED_QUOTE(Kind.ERROR, "This quoted value never ends.", "Add the closing quote."),
    STRAY_QUOTE(
            Kind.WARNING,
            "A quote stands alone inside a quoted value; it was read as a letter.",
            "Write it twice: \"\"."),
    ROW_TOO_SHORT(
            Kind.ERROR,
            "This row has {} of the {} values that the header names, and was left out.",
            "Add what is missing."),
    ROW_TOO_LONG(
            Kind.ERROR,
            "This row has {} values, but the header names {}; it was left out.",
            "Put quotes around a text that holds the separator."),
    ROW_EMPTY(Kind.HINT, "This row is empty.", "Delete it."),
    HEADER_REPEATED(
            Kind.HINT, "The header stands here again; it was left out.", "Delete the line."),

    // Content: JSON.
    JSON_CUT(
            Kind.ERROR,
            "The file ends in the middle: {}. What stands before was read.",
            "Save or upload the whole file again."),
    JSON_BROKEN(
            Kind.ERROR,
            "This is not JSON: {}. What stands before was read.",
            "Correct it; a JSON checker or your editor shows the place."),
    JSON_TOO_DEEP(
            Kind.ERROR,
            "Values are nested more than {} levels deep; what follows was not read.",
            "Write examples as a flat list of {\"text\": \"...\", \"intent\": \"...\"}."),
    JSON_NOT_EXAMPLES(
            Kind.ERROR,
            "Here is {}, but examples were expected.",
            "Write a list of {\"text\": \"...\", \"intent\": \"...\"}."),
    JSON_WRONG_VALUE(
            Kind.ERROR, "The value of \"{}\" is {}, but {} is needed.", "Correct the value."),
    KEY_TWICE(
            Kind.ERROR,
            "The key \"{}\" stands twice here.",
            "Delete one of the two, or put both together."),
    KEY_UNKNOWN(
            Kind.HINT,
            "The key \"{}\" is not used.{}",
            "Delete it, or leave it: the rest was read."),

    // Content: Rasa's YAML.
    YAML_BROKEN(
            Kind.ERROR,
            "This is not YAML: {}. The item around it was left out.",
            "Correct it; look at spaces and quotes."),
    YAML_TAB(
            Kind.ERROR,
            "Here is a tab where YAML allows only spaces. The item around it was left out.",
            "Indent with spaces."),
    YAML_TOO_DEEP(
            Kind.ERROR,
            "Values are nested more than {} levels deep.",
            "Write the file flat, as Rasa's training data is."),
    YAML_TOO_MANY_ALIASES(
            Kind.ERROR,
            "Too many aliases (*name) are used, which could blow up to any size.",
            "Write the values out."),
    RASA_WRONG_SHAPE(
            Kind.ERROR,
            "\"{}\" should be {}, but here is {}.",
            "Correct the shape; see docs/formats.md."),
    RASA_KEY_UNKNOWN(Kind.ERROR, "The key \"{}\" is not known here.{}", "Correct or delete it."),
    RASA_VERSION(Kind.HINT, "The version \"{}\" is {}.", "Write version: \"3.1\" at the top."),
    RASA_VERSION_UNQUOTED(
            Kind.ERROR,
            "The version {} is not in quotes, which Rasa refuses.",
            "Write version: \"3.1\"."),
    RASA_VERSION_NEWER(
            Kind.WARNING,
            "The file is of version {}, newer than 3.1; like Rasa 3, we did not read it.",
            "Write version: \"3.1\" if nothing in it needs a newer one."),
    RASA_LINE_WITHOUT_DASH(
            Kind.WARNING,
            "This line is not an example, because it has no dash: \"{}\".",
            "Begin it with \"- \"."),
    RASA_EMPTY_LINE(Kind.HINT, "This line among the examples is empty.", "Delete it."),
    RASA_ANNOTATION(
            Kind.ERROR,
            "The entity after \"[{}]\" cannot be read: {}.",
            "Write [Oslo](city) or [Oslo]{\"entity\": \"city\", \"role\": \"from\"}."),
    INTENT_NAME(
            Kind.ERROR,
            "The intent \"{}\" {}.",
            "Use letters, digits and _; one slash at most, as in faq/ask_price."),
    SYNONYM_TWICE(
            Kind.WARNING,
            "\"{}\" is a synonym of \"{}\" here, but of \"{}\" before; the last one counts.",
            "Delete one of the two."),
    REGEX_BROKEN(
            Kind.ERROR,
            "The pattern \"{}\" cannot be read: {}.",
            "Correct the pattern; try it in a regex checker."),
    RESPONSE_EMPTY(
            Kind.ERROR,
            "This variation of \"{}\" says nothing.",
            "Give it a text, an image or custom content."),
    RASA_CALM(
            Kind.ERROR,
            "\"{}\" belongs to a Rasa Pro project (CALM) that a large language model leads; such"
                    + " projects cannot be run here.",
            "Bring what the project has of nlu: and responses: without it."),
    COMPONENT_NOT_AVAILABLE(
            Kind.WARNING,
            "The component \"{}\" is not available: {}",
            "Train without it, and measure whether it is missed: ./echochat test."),
    COMPONENT_SETTING(
            Kind.WARNING,
            "\"{}\" of {} should be {}, but is \"{}\"; the usual value is taken.",
            "Correct the value."),
    PIPELINE_TWICE(
            Kind.WARNING,
            "This is a second pipeline; the one in {} holds.",
            "Leave all but one out, or name the one that counts with --config."),
    NOT_USED_YET(Kind.HINT, "\"{}\" is understood, but not used yet.", "Nothing needs to be done."),

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
    OUTSIDE_BACKEND_FAILED(
            Kind.UNAVAILABLE,
            "The backend at {} did not do it: {}.",
            "Look whether it runs and shares the upload folder, then try again."),
    BACKEND_BUSY(
            Kind.UNAVAILABLE,
            "Too many files are being checked at the moment.",
            "Ask again in a minute."),
    ANNOTATIONS_FULL(
            Kind.CONFLICT,
            "This workspace has {} annotations, and more are not kept.",
            "Move some of them into a training file."),
    EMAIL_MALFORMED(Kind.WRONG, "“{}” is no e-mail address.", "Write it like name@example.org."),
    EMAIL_TAKEN(
            Kind.CONFLICT,
            "There is an account for {} already.",
            "Sign in, or register with another address."),
    PASSWORD_TOO_SHORT(Kind.WRONG, "This password is too short.", "Use at least {} characters."),
    PASSWORD_TOO_LONG(Kind.WRONG, "This password is too long.", "Use at most {} characters."),
    NAME_MISSING(Kind.WRONG, "It has no name.", "Give it one."),
    NAME_TOO_LONG(Kind.WRONG, "This text is too long.", "Use at most {} characters."),
    SIGN_IN_WRONG(
            Kind.UNKNOWN_CALLER,
            "This e-mail and this password do not belong together.",
            "Check both, or register if you have no account yet."),
    TOO_MANY_SIGN_INS(
            Kind.TOO_OFTEN,
            "There were too many attempts to sign in.",
            "Wait {} seconds, then try again."),
    PEOPLE_ONLY(
            Kind.FORBIDDEN, "An API key may not do that.", "Sign in as a person and do it there."),
    SCOPE_TOO_SMALL(
            Kind.FORBIDDEN,
            "This API key may only chat.",
            "Make a key with the scope read or write."),
    SCOPE_UNKNOWN(
            Kind.WRONG,
            "There is no scope “{}”.",
            "Use read, write or chat, at least one of them."),
    ROLE_UNKNOWN(Kind.WRONG, "There is no role “{}”.", "Use owner, admin, member or viewer."),
    NO_WORKSPACE(Kind.CONFLICT, "You have no workspace.", "Create one on your dashboard first."),
    ACCOUNT_UNKNOWN(
            Kind.NOT_FOUND,
            "Nobody is registered as {}.",
            "Ask them to register first, then add them."),
    MEMBER_UNKNOWN(
            Kind.NOT_FOUND, "There is no member {} here.", "Choose one from the list of members."),
    LAST_OWNER(
            Kind.CONFLICT,
            "A workspace needs an owner, and this is the last one.",
            "Make somebody else an owner first."),
    API_KEY_UNKNOWN(Kind.NOT_FOUND, "There is no API key {}.", "Choose one from the list of keys."),

    // The request itself.
    ROUTE_UNKNOWN(
            Kind.NOT_FOUND,
            "There is nothing at {}.",
            "Look at /api/openapi.json for what there is."),
    METHOD_UNKNOWN(Kind.WRONG, "{} does not work here.", "Use {}."),
    BODY_MALFORMED(
            Kind.WRONG, "The body of the request cannot be read: {}.", "Send JSON as documented."),
    BODY_MISSING(Kind.WRONG, "The request has no body.", "Send a JSON object."),
    BODY_TYPE_UNKNOWN(Kind.WRONG, "A body of type {} is not understood here.", "Send {}."),
    BODY_TOO_LARGE(
            Kind.TOO_LARGE, "The body of the request is too large.", "Send at most {} bytes."),
    PARAMETER_MALFORMED(Kind.WRONG, "The parameter {} cannot be “{}”.", "Send a {}."),
    PARAMETER_MISSING(Kind.WRONG, "The parameter {} is missing.", "Add it."),
    REQUEST_MALFORMED(Kind.WRONG, "The request cannot be read.", "Check its address and headers."),
    CSRF_TOKEN_WRONG(
            Kind.FORBIDDEN,
            "This change did not come from our own page.",
            "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN."),
    HOST_REFUSED(
            Kind.FORBIDDEN,
            "Without a token, this is answered only on this machine, to its own pages.",
            "Call it as localhost, or set {} and send the token."),
    TOKEN_WRONG(Kind.UNKNOWN_CALLER, "The token is missing or wrong.", "Send the one set as {}."),

    // Reading and writing formats.
    DATA_FILE_MISSING(
            Kind.NOT_FOUND, "There is no file {} to read.", "Give the path of a file or a folder."),
    DATA_FOLDER_EMPTY(
            Kind.NOT_FOUND,
            "The folder {} holds no file of a known format.",
            "Training data ends in {}."),
    OUTPUT_NOT_WRITTEN(Kind.UNAVAILABLE, "{} cannot be written: {}.", "Name another place."),
    FORMAT_UNKNOWN(Kind.WRONG, "There is no format \"{}\".", "Choose one of: {}."),

    // Datasets, training and models.
    JOB_STEP_BACK(
            Kind.CONFLICT,
            "This training is {}, so it cannot become {}.",
            "Start a new training of the dataset."),
    JOB_UNKNOWN(
            Kind.NOT_FOUND, "There is no training {}.", "Choose one from the workspace's list."),
    JOB_TRAINED_HERE(
            Kind.CONFLICT,
            "Training {} is being done by this server, so nobody else can move it.",
            "Cancel it, or wait for its end."),
    JOB_STATUS_UNKNOWN(
            Kind.WRONG,
            "A training has no status \"{}\".",
            "Send queued, training, completed, failed or cancelled."),
    SERVICE_TOKEN_WRONG(
            Kind.UNKNOWN_CALLER,
            "Only a training backend may move a training.",
            "Send ECHOCHAT_BACKEND_TOKEN as bearer, or call from this machine where none is set."),
    PROGRESS_OUT_OF_BOUNDS(
            Kind.WRONG, "The progress {} is not between 0 and 1.", "Send 0.5 for one half."),
    OUTSIDE_TRAINING_FAILED(
            Kind.UNAVAILABLE,
            "The training backend gave up: {}",
            "Mend what it names, then train again."),
    OUTSIDE_TRAINER_SILENT(
            Kind.UNAVAILABLE,
            "The training backend has not reported for {} minutes.",
            "See whether it still runs, then train again."),
    TRAINING_BROKE(
            Kind.UNAVAILABLE,
            "Something broke on our side while training (reference {}).",
            "Train again; if it breaks again, send the reference to whoever runs this server."),
    TRAINING_TOO_BIG(
            Kind.TOO_LARGE,
            "This data needs more memory to train than this server may use.",
            "Split it into smaller datasets, or give the server more memory."),
    WORKER_DIED(
            Kind.UNAVAILABLE,
            "The server stopped {} times in the middle of this training.",
            "Look into its log for the reason, then train again."),
    NOTHING_TO_LEARN(
            Kind.CONFLICT, "There is nothing to learn from in {}.", "Add sentences with intents."),
    DATASET_UNKNOWN(
            Kind.NOT_FOUND, "There is no dataset {}.", "Choose one from the workspace's list."),
    CHECK_BROKE(
            Kind.UNAVAILABLE,
            "Something broke on our side while checking the file (reference {}).",
            "Check it again; if it breaks again, send the reference to whoever runs this server."),
    PRESET_UNKNOWN(
            Kind.WRONG,
            "There is no preset {}.",
            "Use quick, balanced or thorough, or default, and the size of the data decides."),
    DATASET_UNCHECKED(
            Kind.CONFLICT, "{} is still being checked.", "Try again when its check has ended."),
    DATASET_HAS_ERRORS(
            Kind.CONFLICT,
            "{} has errors, so it cannot be trained on.",
            "Mend the lines that its findings name, and upload it again."),
    DATASET_IN_USE(
            Kind.CONFLICT,
            "{} is used by training {}.",
            "Cancel that training, or wait for its end."),
    DATASET_FILE_MISSING(
            Kind.NOT_FOUND, "The file of {} is gone from this server's disk.", "Upload it again."),
    UPLOAD_EMPTY(
            Kind.WRONG,
            "The upload has no file in it.",
            "Send the file as the part \"file\" of a multipart form."),
    UPLOAD_CUT(Kind.WRONG, "The upload ended before the file did.", "Send the whole file again."),
    UPLOAD_TOO_LARGE(
            Kind.TOO_LARGE, "The file has more than {} MB.", "Split it into smaller files."),
    DISK_FULL(
            Kind.OUT_OF_SPACE,
            "This server has no room left to keep the file.",
            "Delete what is not needed any more, or give it a larger disk."),
    SAMPLE_UNKNOWN(Kind.NOT_FOUND, "There is no sample \"{}\".", "Take one of {}."),
    MODEL_UNKNOWN(Kind.NOT_FOUND, "There is no model {}.", "Choose one from the workspace's list."),
    NO_MODEL_IN_SERVICE(
            Kind.NOT_FOUND,
            "No model is in service in this workspace.",
            "Train one, or activate it."),
    MODEL_FILE_MISSING(
            Kind.NOT_FOUND,
            "The file of model {} is gone from this server's disk.",
            "Train again."),

    // Chat and outside servers.
    MESSAGE_TOO_LONG(
            Kind.TOO_LARGE,
            "This message has {} characters, and at most {} are read.",
            "Send a shorter message, or several."),
    SENDER_TOO_LONG(
            Kind.WRONG,
            "The name of the sender has {} characters, and at most {} are kept.",
            "Send a shorter name."),
    MESSAGE_MISSING(
            Kind.WRONG, "There is no message in this request.", "Send it as {\"message\": \"…\"}."),
    MESSAGE_NO_TEXT(Kind.WRONG, "The {} in this request is no text.", "Send it as a JSON string."),
    CHAT_BUSY(
            Kind.UNAVAILABLE,
            "More is being said than can be written down.",
            "Wait a moment, then say it again."),
    TRIED_TOO_OFTEN(
            Kind.TOO_OFTEN,
            "The sample bot was asked too often from your address.",
            "Wait {} seconds, or create an account and train your own bot."),
    SAMPLE_NOT_READY(
            Kind.UNAVAILABLE,
            "The sample bot is still being trained.",
            "Try again in a few seconds."),
    ;

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
