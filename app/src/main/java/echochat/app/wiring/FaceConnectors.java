package echochat.app.wiring;

import echochat.app.Config;
import echochat.web.http.Face;
import echochat.web.http.ServerPorts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;

/// Tomcat's connectors for the ports of the backend and the Rasa face, as far as they are open.
public final class FaceConnectors {
    private final Map<Face, Connector> connectors = new EnumMap<>(Face.class);

    FaceConnectors(Config.Faces faces) {
        open(Face.BACKEND, faces.backend());
        open(Face.RASA, faces.rasa());
    }

    private void open(Face face, Config.Face settings) {
        if (settings.port().isPresent()) {
            var connector = new Connector("HTTP/1.1");
            connector.setPort(settings.port().getAsInt());
            connector.setXpoweredBy(false);
            ((AbstractProtocol<?>) connector.getProtocolHandler())
                    .setAddress(address(settings.host()));
            connectors.put(face, connector);
        }
    }

    /// The port that is really open, also where a free one was asked for.
    public OptionalInt port(Face face) {
        var connector = connectors.get(face);
        return connector == null ? OptionalInt.empty() : OptionalInt.of(connector.getLocalPort());
    }

    Connector[] all() {
        return connectors.values().toArray(Connector[]::new);
    }

    List<ServerPorts.Alias> aliases() {
        return connectors.entrySet().stream()
                .map(entry -> new ServerPorts.Alias(entry.getValue()::getLocalPort, entry.getKey()))
                .toList();
    }

    static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("This machine has no address " + host, e);
        }
    }
}
