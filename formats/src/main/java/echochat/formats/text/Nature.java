package echochat.formats.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a file say it is.
enum Nature {
    TEXT(""),
    EMPTY(""),
    ZIP("a zip archive"),
    GZIP("a gzip archive"),
    OFFICE("a workbook or document of an office program"),
    PDF("a PDF document"),
    PICTURE("a picture"),
    DATABASE("a database file"),
    BINARY("binary data");

    final String inWords;

    Nature(String inWords) {
        this.inWords = inWords;
    }

    boolean isArchive() {
        return this == ZIP || this == GZIP;
    }

    static Nature of(byte[] head, String name) {
        if (head.length == 0) {
            return EMPTY;
        }
        var known = bySignature(head, name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return Encoding.of(head) == Encoding.UTF_8 && looksBinary(head) ? BINARY : TEXT;
    }

    private static @Nullable Nature bySignature(byte[] head, String name) {
        if (starts(head, "PK\u0003\u0004")) {
            return name.matches(".*\\.(xls.?|doc.?|ods|odt|numbers)") ? OFFICE : ZIP;
        }
        if (starts(head, "\u001f\u008b")) {
            return GZIP;
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
            return OFFICE;
        }
        if (starts(head, "%PDF-")) {
            return PDF;
        }
        if (starts(head, "SQLite format 3")) {
            return DATABASE;
        }
        var picture =
                starts(head, "\u0089PNG")
                        || starts(head, "\u00ff\u00d8\u00ff")
                        || starts(head, "GIF8");
        return picture ? PICTURE : null;
    }

    /// Text has no zero bytes, and next to no control characters.
    private static boolean looksBinary(byte[] head) {
        var controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > head.length / 50;
    }

    private static boolean starts(byte[] head, String signature) {
        if (head.length < signature.length()) {
            return false;
        }
        for (var i = 0; i < signature.length(); i++) {
            if ((head[i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
