package echochat.app;

import echochat.storage.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// All settings, read and checked once at the start.
public record Config(
        Faces faces,
        Path dataDirectory,
        DatabaseAddress database,
        Site site,
        Outside outside,
        Uploads uploads,
        Work work,
        Logs logs,
        OptionalLong defaultWorkspace) {

    /// Throws a [SettingException] if a setting cannot be honoured.
    public static Config from(Settings settings) {
        return new ConfigReader(settings).read();
    }

    /// The three faces and their ports.
    public record Faces(Face site, Face backend, Face rasa) {}

    /// Where one face listens, if it does.
    ///
    /// @param host empty for all addresses of this machine
    /// @param token empty if none is asked for
    public record Face(OptionalInt port, String host, Optional<String> token) {
        @Override
        public String toString() {
            return host + port;
        }
    }

    /// How browsers reach us, and how long they stay signed in.
    public record Site(
            URI publicUrl,
            List<String> allowedOrigins,
            String frameAncestors,
            boolean behindProxy,
            Duration sessionLifetime,
            Optional<String> metricsToken) {
        public Site {
            allowedOrigins = List.copyOf(allowedOrigins);
        }

        /// Whether somebody else's https page may show us in a frame: its browser keeps our
        /// cookies only if they are marked for it.
        public boolean framedByOthers() {
            return publicUrl.getScheme().equals("https")
                    && List.of(frameAncestors.split("\\s+")).stream()
                            .anyMatch(
                                    source ->
                                            !source.equals("'self'")
                                                    && !source.equals("'none'")
                                                    && !source.contains("//localhost"));
        }
    }

    /// Servers of others that we call.
    ///
    /// @param callbacks empty if nobody can be there who wants them
    public record Outside(Optional<URI> backend, Optional<URI> callbacks, Optional<URI> rasa) {}

    /// @param roots where the backend face looks files up
    public record Uploads(long limitBytes, List<Path> roots) {
        public Uploads {
            roots = List.copyOf(roots);
        }
    }

    /// What this node does.
    public record Work(Set<Role> roles, int trainings) {
        public Work {
            roles = Set.copyOf(roles);
        }
    }

    /// A part of the work that a node can take.
    public enum Role {
        WEB,
        WORKER
    }

    public record Logs(boolean json, String level) {}
}
