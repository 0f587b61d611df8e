package echochat.storage;

import echochat.core.dataset.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/// A file below a shared folder. Each opening walks down from the folder and follows no link.
///
/// @param root a real path
/// @param inside the way from there, without any link when it was found
record SharedFile(String name, Path root, Path inside, long size) implements SourceFile {
    private static final Set<StandardOpenOption> READ = Set.of(StandardOpenOption.READ);

    @Override
    public InputStream open() throws IOException {
        try (var folder = Files.newDirectoryStream(root)) {
            return Channels.newInputStream(
                    folder instanceof SecureDirectoryStream<Path> secure
                            ? walk(secure, inside)
                            : openedAndCompared());
        }
    }

    private static SeekableByteChannel walk(SecureDirectoryStream<Path> folder, Path left)
            throws IOException {
        var step = left.getName(0);
        if (left.getNameCount() == 1) {
            return openRegular(folder, step);
        }
        try (var next = folder.newDirectoryStream(step, LinkOption.NOFOLLOW_LINKS)) {
            return walk(next, left.subpath(1, left.getNameCount()));
        }
    }

    private static SeekableByteChannel openRegular(SecureDirectoryStream<Path> folder, Path name)
            throws IOException {
        var kind =
                folder.getFileAttributeView(
                                name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .readAttributes();
        if (!kind.isRegularFile()) {
            throw new FileNotFoundException("No regular file any more");
        }
        return folder.newByteChannel(
                name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /// For systems that cannot open relative to a folder: opened first, then looked at again.
    private SeekableByteChannel openedAndCompared() throws IOException {
        var path = root.resolve(inside);
        var channel = Files.newByteChannel(path, READ);
        if (!path.toRealPath().equals(path)) {
            channel.close();
            throw new FileNotFoundException("No longer inside the shared folder");
        }
        return channel;
    }
}
