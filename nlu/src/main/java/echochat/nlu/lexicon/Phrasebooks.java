package echochat.nlu.lexicon;

import echochat.nlu.lexicon.Phrasebook.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The phrasebooks that this program has. A released one stays, since models refer to it by its
/// name.
public final class Phrasebooks {
    /// The name of the newest one of several languages at once.
    static final String WORLD = "world-1";

    /// Which files each is read from.
    private static final Map<String, List<String>> FILES =
            Map.of(WORLD, List.of("english-2", WORLD), "english-2", List.of("english-2"));

    private static final Map<String, Phrasebook> READ = new ConcurrentHashMap<>();

    private Phrasebooks() {}

    /// The phrasebook of that name, if there is one; read at the first call.
    public static Optional<Phrasebook> named(String name) {
        return Optional.ofNullable(FILES.get(name))
                .map(files -> READ.computeIfAbsent(name, _ -> read(name, files)));
    }

    private static Phrasebook read(String name, List<String> files) {
        var phrases = new ArrayList<Phrase>();
        for (var file : files) {
            try (var in = Phrasebooks.class.getResourceAsStream(file + ".phrases")) {
                phrases.addAll(PhrasebookFile.read(Objects.requireNonNull(in)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Phrasebook(name, phrases);
    }
}
