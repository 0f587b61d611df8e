package echochat.app.command;

import echochat.dialogue.domain.Responses;
import echochat.nlu.ModelCard;
import echochat.nlu.NluModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A model's card, for people and for programs.
record CardText(Path file, long bytes, NluModel model, double milliseconds) {
    String text() {
        var card = model.card();
        return String.format(
                Locale.ROOT,
                """
                model      %s, %,d bytes
                engine     %s, seed %d
                preset     %s
                data       %s
                sentences  %,d
                intents    %s
                entities   %s
                responses  %d
                took       %.0f ms""",
                file,
                bytes,
                card.engineVersion(),
                card.settings().seed(),
                preset(card),
                card.dataHash(),
                card.examples(),
                counted(card.intents()),
                counted(card.entities()),
                responses(),
                milliseconds);
    }

    Map<String, Object> fields() {
        var card = model.card();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("model", file.toString());
        fields.put("bytes", bytes);
        fields.put("engineVersion", card.engineVersion());
        fields.put("seed", card.settings().seed());
        fields.put("preset", card.settings().preset().forSize(card.examples()).word());
        fields.put("dataHash", card.dataHash());
        fields.put("examples", card.examples());
        fields.put("intents", card.intents());
        fields.put("entities", card.entities());
        fields.put("intentFeatures", card.intentFeatures());
        fields.put("entityFeatures", card.entityFeatures());
        fields.put("responses", responses());
        fields.put("milliseconds", milliseconds);
        return fields;
    }

    private static String preset(ModelCard card) {
        var asked = card.settings().preset();
        var used = asked.forSize(card.examples());
        return used.word() + (asked == used ? "" : ", by size");
    }

    private int responses() {
        return Responses.in(model.attachments()).byName().size();
    }

    private static String counted(List<String> names) {
        return names.isEmpty() ? "none" : names.size() + ": " + String.join(", ", names);
    }
}
