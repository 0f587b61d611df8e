package echochat.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.GZIPOutputStream;

/// The browser side's files, out of the jar. Each is read and compressed once.
public final class SiteFiles {
    /// A file, and its compressed form if that is smaller by enough to be worth it.
    record SiteFile(byte[] plain, Optional<byte[]> gzip) {}

    private final ConcurrentMap<String, Optional<SiteFile>> files = new ConcurrentHashMap<>();
    private final ClassLoader loader = SiteFiles.class.getClassLoader();

    /// @param name such as `assets/index.js`; nothing above the site's folder is ever given
    Optional<SiteFile> find(String name) {
        var known = files.get(name);
        if (known != null) {
            return known;
        }
        var file = read(name);
        // Only what is there is kept: anybody may ask for any name.
        if (file.isPresent()) {
            files.put(name, file);
        }
        return file;
    }

    private Optional<SiteFile> read(String name) {
        if (name.isEmpty() || name.endsWith("/") || name.contains("..") || name.contains("\\")) {
            return Optional.empty();
        }
        try (var in = loader.getResourceAsStream("static/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            var plain = in.readAllBytes();
            return Optional.of(new SiteFile(plain, smaller(plain)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> smaller(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.size() < plain.length * 0.9 ? Optional.of(out.toByteArray()) : Optional.empty();
    }
}
