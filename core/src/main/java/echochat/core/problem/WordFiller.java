package echochat.core.problem;

/// Puts words into the gaps of texts, from left to right, over several texts.
final class WordFiller {
    private static final int LONGEST_WORD = 120;

    private final Object[] words;
    private int next;

    WordFiller(Object... words) {
        this.words = words;
    }

    String fill(String template) {
        var filled = new StringBuilder();
        var from = 0;
        for (var gap = template.indexOf("{}"); gap >= 0; gap = template.indexOf("{}", from)) {
            filled.append(template, from, gap).append(shortened(String.valueOf(words[next++])));
            from = gap + 2;
        }
        return filled.append(template, from, template.length()).toString();
    }

    /// A message stays readable whatever a user's file puts into it.
    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        var end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? 119 : LONGEST_WORD;
        return word.substring(0, end) + "…";
    }
}
