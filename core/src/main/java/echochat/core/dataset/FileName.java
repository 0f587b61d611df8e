package echochat.core.dataset;

/// Makes the name of an uploaded file fit to be shown.
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /// The last part of a path, without control characters and marks that turn the direction of
    /// writing, shortened in the middle; `file` if nothing is left.
    static String shown(String anyName) {
        var slash = Math.max(anyName.lastIndexOf('/'), anyName.lastIndexOf('\\'));
        var name = anyName.substring(slash + 1).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        var clean = name.strip();
        if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) {
            return "file";
        }
        return clean.codePointCount(0, clean.length()) <= LONGEST ? clean : shortened(clean);
    }

    private static String shortened(String name) {
        var points = name.codePoints().toArray();
        var end = new String(points, points.length - 20, 20);
        return new String(points, 0, LONGEST - 21) + "…" + end;
    }
}
