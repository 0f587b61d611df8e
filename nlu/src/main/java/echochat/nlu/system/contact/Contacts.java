package echochat.nlu.system.contact;

import java.util.List;

/// The room of what reaches people and pages; the same in every language. Each is found by walking
/// over the text once.
public final class Contacts {
    private Contacts() {}

    public static List<Found> emails(String text) {
        return Emails.in(text);
    }

    /// Web addresses, with or without `https://`; no e-mail addresses.
    public static List<Found> urls(String text) {
        return Urls.in(text);
    }

    public static List<Found> phoneNumbers(String text) {
        return PhoneNumbers.in(text);
    }
}
