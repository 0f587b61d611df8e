package echochat.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Which EchoChat this is.
public final class Version implements IVersionProvider {
    /// As the build wrote it into the jar; `development` outside of a jar.
    public static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"EchoChat " + text()};
    }
}
