package echochat.dialogue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// For each intent a sentence that shows what it is about, to be put on a button. Travels in a
/// model's file as the attachment named [#ATTACHMENT].
public record IntentTitles(Map<String, String> sentences) {
    public static final String ATTACHMENT = "titles";
    public static final IntentTitles NONE = new IntentTitles(Map.of());
    private static final int LONGEST = 60;
    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    public IntentTitles {
        sentences = Map.copyOf(sentences);
    }

    /// Chooses for each intent, of its sentences that fit on a button, the one of middling length.
    ///
    /// @param examples intents with all of their sentences
    public static IntentTitles chosenFrom(Map<String, List<String>> examples) {
        var chosen = new TreeMap<String, String>();
        examples.forEach(
                (intent, sentences) -> {
                    var fitting =
                            sentences.stream()
                                    .map(String::strip)
                                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                                    .filter(text -> text.indexOf('\n') < 0)
                                    .sorted(BY_LENGTH)
                                    .toList();
                    if (!fitting.isEmpty()) {
                        chosen.put(intent, fitting.get(fitting.size() / 2));
                    }
                });
        return new IntentTitles(chosen);
    }

    /// The sentence of an intent, or its name in readable form.
    public String of(String intent) {
        var sentence = sentences.get(intent);
        return sentence == null ? readable(intent) : sentence;
    }

    /// `book_flight` → `book flight`.
    public static String readable(String intent) {
        return intent.replaceAll("[_/+.-]+", " ").strip();
    }

    /// Two lines for each intent: its name, its sentence.
    public byte[] toBytes() {
        return new TreeMap<>(sentences)
                .entrySet().stream()
                        .filter(title -> title.getKey().indexOf('\n') < 0)
                        .map(title -> title.getKey() + "\n" + title.getValue() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(UTF_8);
    }

    /// What a model carries; [#NONE] if it was trained without titles.
    public static IntentTitles in(Map<String, byte[]> attachments) {
        var bytes = attachments.get(ATTACHMENT);
        if (bytes == null) {
            return NONE;
        }
        var lines = new String(bytes, UTF_8).split("\n", -1);
        return new IntentTitles(
                IntStream.range(0, lines.length / 2)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        pair -> lines[2 * pair],
                                        pair -> lines[2 * pair + 1],
                                        (first, _) -> first)));
    }
}
