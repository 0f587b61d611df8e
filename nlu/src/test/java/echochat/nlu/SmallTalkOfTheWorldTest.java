package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where there is no lexicon of the language, what people say in any conversation is understood
/// all the same.
class SmallTalkOfTheWorldTest {
    private static final Map<String, NluModel> BOTS = new ConcurrentHashMap<>();

    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "German",
                    """
                    affirm: ja; ja bitte; natürlich; gerne
                    deny: nein; nein danke; niemals; auf keinen Fall
                    leave: tschüss; auf Wiedersehen; bis bald
                    thank: danke; vielen Dank; danke schön
                    order: ich möchte eine Pizza; eine große Pizza bitte; kann ich etwas zu essen bestellen
                    agent: ich will mit einem Mitarbeiter sprechen; gib mir einen Menschen
                    """,
                    "French",
                    """
                    affirm: oui; oui merci; bien sûr; volontiers
                    deny: non; non merci; jamais; pas du tout
                    leave: au revoir; à bientôt; bonne journée
                    thank: merci; merci beaucoup; merci bien
                    order: je voudrais une pizza; une grande pizza pour moi; puis-je commander à manger
                    agent: je veux parler à un conseiller; passez-moi un humain
                    """,
                    "Spanish",
                    """
                    affirm: sí; sí gracias; claro; por supuesto
                    deny: no; no gracias; nunca; para nada
                    leave: adiós; hasta luego; hasta pronto
                    thank: gracias; muchas gracias; mil gracias
                    order: quiero una pizza; una pizza grande para mí; puedo pedir algo de comer
                    agent: quiero hablar con un agente; pásame con una persona
                    """);

    private static NluModel bot(String language) {
        return BOTS.computeIfAbsent(language, SmallTalkOfTheWorldTest::train);
    }

    private static NluModel train(String language) {
        var examples =
                EXAMPLES.getOrDefault(language, "")
                        .lines()
                        .map(line -> line.split(": "))
                        .flatMap(
                                line ->
                                        Arrays.stream(line[1].split("; "))
                                                .map(text -> TrainingExample.of(text, line[0])))
                        .toList();
        return NluTrainer.train(TrainingData.of(examples));
    }

    @ParameterizedTest
    @CsvSource({
        "German, jo, affirm",
        "German, selbstverständlich, affirm",
        "German, klingt gut, affirm",
        "German, nö, deny",
        "German, lieber nicht, deny",
        "German, mach's gut, leave",
        "German, dankeschön, thank",
        "German, Kundenservice, agent",
        "French, ouais, affirm",
        "French, d'accord c'est parfait oui, affirm",
        "French, certainement pas, deny",
        "French, bonne nuit, leave",
        "French, je te remercie, thank",
        "French, service client, agent",
        "Spanish, por descontado, affirm",
        "Spanish, desde luego, affirm",
        "Spanish, ni hablar, deny",
        "Spanish, nos vemos, leave",
        "Spanish, te lo agradezco, thank",
        "Spanish, atención al cliente, agent"
    })
    void aBotUnderstandsWhatItsExamplesDoNotSay(String language, String message, String intent) {
        assertThat(bot(language).understand(message).intent()).isEqualTo(intent);
    }

    @Test
    void aSavedModelUnderstandsTheSame() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bot("German").save(bytes);

        var loaded = NluModel.load(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(loaded.understand("lieber nicht"))
                .isEqualTo(bot("German").understand("lieber nicht"));
    }
}
