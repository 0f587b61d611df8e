package echochat.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How letters are written as bytes. Windows-1252 is never told by the first bytes: it is what a
/// file turns out to be that is not UTF-8.
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_BOM("UTF-8", StandardCharsets.UTF_8, 3),
    UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, 0),
    UTF_16_LE_BOM("UTF-16", StandardCharsets.UTF_16LE, 2),
    UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, 0),
    UTF_16_BE_BOM("UTF-16", StandardCharsets.UTF_16BE, 2);

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    final String inWords;
    final Charset charset;
    final int markLength;

    Encoding(String inWords, Charset charset, int markLength) {
        this.inWords = inWords;
        this.charset = charset;
        this.markLength = markLength;
    }

    static Encoding of(byte[] head) {
        if (at(head, 0) == 0xef && at(head, 1) == 0xbb && at(head, 2) == 0xbf) {
            return UTF_8_BOM;
        }
        if (at(head, 0) == 0xff && at(head, 1) == 0xfe) {
            return UTF_16_LE_BOM;
        }
        if (at(head, 0) == 0xfe && at(head, 1) == 0xff) {
            return UTF_16_BE_BOM;
        }
        return byZeros(head);
    }

    /// In UTF-16 every second byte of Western text is zero.
    private static Encoding byZeros(byte[] head) {
        var pairs = Math.min(head.length, 1_000) / 2;
        var high = 0;
        var low = 0;
        for (var i = 0; i < pairs; i++) {
            high += head[2 * i] == 0 ? 1 : 0;
            low += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 1 && low > pairs / 2 && high == 0) {
            return UTF_16_LE;
        }
        return pairs > 1 && high > pairs / 2 && low == 0 ? UTF_16_BE : UTF_8;
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xff : -1;
    }
}
