package echochat.nlu;

import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.format.ModelFile;
import echochat.nlu.file.format.WholeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Map;

/// A trained bot's understanding: immutable, shared by all threads. Looks at the first
/// 20,000 characters of a message, and for learned entities at the first 1,000 tokens of these.
public final class NluModel {
    private final ModelParts parts;
    private final Attachments attachments;
    private final InstantSource clock;
    private final Interpreter interpreter;

    NluModel(ModelParts parts, Attachments attachments) {
        this(parts, attachments, InstantSource.system());
    }

    private NluModel(ModelParts parts, Attachments attachments, InstantSource clock) {
        this.parts = parts;
        this.attachments = attachments;
        this.clock = clock;
        interpreter = new Interpreter(parts);
    }

    /// What the model was made from, and what it knows.
    public ModelCard card() {
        return parts.card();
    }

    /// The same model, for which messages are written when this clock says; without one it is the
    /// machine's. Only times such as "tomorrow" depend on it.
    public NluModel withClock(InstantSource other) {
        return new NluModel(parts, attachments, other);
    }

    /// What the message means. Any text has an answer; an empty one is wholly out of scope.
    public Understanding understand(String text) {
        return understand(text, clock.instant());
    }

    /// What the message means, if it was written at that moment. The time zone is the model's.
    public Understanding understand(String text, Instant writtenAt) {
        return understand(text, interpreter.at(writtenAt));
    }

    /// What the message means, if it was written at that moment.
    public Understanding understand(String text, ZonedDateTime reference) {
        return interpreter.understand(interpreter.read(text), reference);
    }

    /// Why the message is understood as it is, if it is written now. The first explanation of a
    /// model takes some milliseconds more than others.
    public Explanation explain(String text) {
        return interpreter.explain(interpreter.read(text), interpreter.at(clock.instant()));
    }

    /// What others have put into the model's file, by name.
    public Map<String, byte[]> attachments() {
        return attachments.copies();
    }

    /// The same model with one more attachment, or another under the same name.
    public NluModel withAttachment(String name, byte[] bytes) {
        return new NluModel(parts, attachments.with(name, bytes), clock);
    }

    /// Writes the model; equal models give equal bytes. Leaves the stream open.
    ///
    /// @throws IOException if the stream does
    public void save(OutputStream out) throws IOException {
        save(out, () -> {});
    }

    /// Writes the model to a file, whole or not at all: until it is written, a file that was there
    /// stays.
    ///
    /// @throws IOException if it cannot be written there
    public void save(Path file) throws IOException {
        WholeFile.write(file, this::save);
    }

    /// @param goOn called now and then; may throw
    void save(OutputStream out, Runnable goOn) throws IOException {
        var sections = PartsCodec.encode(parts, goOn);
        attachments.addTo(sections);
        ModelFile.write(sections, out);
    }

    /// Reads a model and checks every byte. Leaves the stream open.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    /// @throws IOException if it cannot be read
    public static NluModel load(InputStream in) throws IOException {
        return load(in, () -> {});
    }

    /// Reads a model from a file and checks every byte.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    /// @throws IOException if it cannot be read
    public static NluModel load(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return load(in);
        }
    }

    /// @param goOn called now and then; may throw
    static NluModel load(InputStream in, Runnable goOn) throws IOException {
        var sections = ModelFile.read(in);
        return new NluModel(PartsCodec.decode(sections, goOn), Attachments.in(sections));
    }
}
