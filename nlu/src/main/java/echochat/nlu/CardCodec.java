package echochat.nlu;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.ArrayList;
import java.util.List;

/// A [ModelCard] as a section of a model file.
final class CardCodec {
    private CardCodec() {}

    static byte[] encode(ModelCard card) {
        var section = new SectionWriter().text(card.engineVersion()).text(card.dataHash());
        section.large(card.settings().seed())
                .number(card.settings().intentRounds())
                .number(card.settings().entityRounds())
                .number(card.examples());
        addAll(section, card.intents());
        addAll(section, card.entities());
        return section.number(card.intentFeatures()).number(card.entityFeatures()).toBytes();
    }

    private static void addAll(SectionWriter section, List<String> texts) {
        section.number(texts.size());
        texts.forEach(section::text);
    }

    static ModelCard decode(SectionReader section) throws ModelDamagedException {
        var version = section.text();
        var hash = section.text();
        var seed = section.large();
        var intentRounds = section.number();
        var entityRounds = section.number();
        section.check(isRounds(intentRounds) && isRounds(entityRounds), "the settings");
        return new ModelCard(
                version,
                hash,
                new TrainingSettings(seed, intentRounds, entityRounds, 0),
                section.number(),
                texts(section),
                texts(section),
                section.number(),
                section.number());
    }

    private static boolean isRounds(int rounds) {
        return rounds >= 0 && rounds <= TrainingSettings.MOST_ROUNDS;
    }

    private static List<String> texts(SectionReader section) throws ModelDamagedException {
        var texts = new ArrayList<String>();
        for (int left = section.count(); left > 0; left--) {
            texts.add(section.text());
        }
        return texts;
    }
}
