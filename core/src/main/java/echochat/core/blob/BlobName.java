package echochat.core.blob;

import java.text.Normalizer;

/// Makes a harmless part of a blob's name from any text.
public final class BlobName {
    private static final int LONGEST = 80;

    private BlobName() {}

    /// Letters, digits, dots, dashes and underscores of the last part of the path, at most 80
    /// characters, keeping the ending; `file` if nothing is left.
    public static String safe(String anyName) {
        var last =
                anyName.substring(
                        Math.max(anyName.lastIndexOf('/'), anyName.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var clean = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return clean.isEmpty() ? "file" : shortened(clean);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
