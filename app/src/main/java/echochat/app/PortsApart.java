package echochat.app;

import java.util.List;

/// Each face listens on a port of its own.
final class PortsApart {
    private static final List<Setting> PORTS =
            List.of(
                    Setting.ECHOCHAT_PORT,
                    Setting.ECHOCHAT_BACKEND_PORT,
                    Setting.ECHOCHAT_RASA_PORT);

    private PortsApart() {}

    /// Refuses two faces on one port, rather than blaming another program for having it.
    static void require(Settings settings) {
        for (int i = 0; i < PORTS.size(); i++) {
            for (var other : PORTS.subList(0, i)) {
                refuseSame(settings, other, PORTS.get(i));
            }
        }
    }

    private static void refuseSame(Settings settings, Setting one, Setting other) {
        var port = settings.port(one);
        var chosenByTheSystem = port.isPresent() && port.getAsInt() == 0;
        if (port.isPresent() && !chosenByTheSystem && port.equals(settings.port(other))) {
            throw new SettingException(
                    "%s and %s are both %d; give each a port of its own."
                            .formatted(
                                    name(settings, one), name(settings, other), port.getAsInt()));
        }
    }

    /// As it was set, which may be by its other name.
    private static String name(Settings settings, Setting setting) {
        return settings.origin(setting).orElse(setting.name());
    }
}
