package echochat.formats.csv;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;
import echochat.formats.json.JsonCell;

/// Most tables repeat an intent's answer in every row; it is told again only now and then.
final class ResponsesSeen {
    private static final int SLOTS = 1 << 12;

    private final DatasetSink sink;
    private final JsonCell json;
    private final long[] seen = new long[SLOTS];

    ResponsesSeen(DatasetSink sink, JsonCell json) {
        this.sink = sink;
        this.json = json;
    }

    void tell(String intent, String response, Location location) {
        var hash = (long) intent.hashCode() << 32 ^ response.hashCode() ^ 1L << 63;
        var slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        if (seen[slot] == hash) {
            return;
        }
        seen[slot] = hash;
        var name = "utter_" + intent;
        if (response.startsWith("{") || response.startsWith("[")) {
            json.responses(response, location)
                    .forEach(variation -> sink.response(name, variation, location));
        } else {
            sink.response(name, Response.text(response), location);
        }
    }
}
