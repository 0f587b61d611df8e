package echochat.nlu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTallyTest {
    private static final String ENGLISH =
            """
            where is my order
            I want to buy a gift for my mother
            how can I pay with a card
            can you help me please
            when does the shop open on Sunday
            what is this and what does it do
            do you have it in blue
            that was not for me
            """;
    private static final String GERMAN =
            """
            wo ist meine Bestellung
            ich möchte ein Geschenk für meine Mutter kaufen
            wie kann ich mit der Karte bezahlen
            kann mir bitte einer helfen
            wann ist der Laden auf
            was ist das und wie geht es
            ich habe den Brief nicht von dir
            sind die Blumen im Garten zu sehen
            """;
    private static final String FRENCH =
            """
            où est ma commande
            je veux un cadeau pour ma mère
            comment payer avec la carte
            quand est ouvert le magasin
            je ne vois pas les horaires du dimanche
            qui est dans la boutique et que fait-il
            quel est le prix des fleurs
            vous avez une rose sur le site
            nous voulons ce modèle
            """;
    private static final String SPANISH =
            """
            dónde está mi pedido
            quiero comprar un regalo para mi madre
            cómo puedo pagar con tarjeta
            me puedes ayudar por favor
            cuál es el horario de la tienda
            cuándo hay flores en el jardín
            no lo quiero y no se abre
            los precios de las rosas son altos
            """;

    /// It shares small words with Spanish.
    private static final String PORTUGUESE =
            """
            como posso me cadastrar para que o meu pedido de compra seja entregue por correio
            por que este pacote de flores se atrasa
            no site de vocês se compra com este cartão
            quero que me ajudem por favor
            esta conta de banco para que serve
            como se paga por este produto
            """;

    private static final String CATALAN =
            """
            on és la meva comanda
            vull comprar un regal per a la meva mare
            em pots ajudar si us plau
            no he rebut el paquet de la botiga
            la botiga no és oberta el diumenge
            es pot canviar el paquet de flors
            """;

    private static final String DUTCH =
            """
            waar is mijn bestelling
            ik wil een cadeau kopen voor mijn moeder
            wat kost de verzending in de winkel
            is de winkel op zondag open
            wat is dit en is het in het blauw
            was de man in de winkel
            """;

    @Test
    void theSmallWordsTellTheLanguage() {
        assertThat(languageOf(ENGLISH)).contains(Language.ENGLISH);
        assertThat(languageOf(GERMAN)).contains(Language.GERMAN);
        assertThat(languageOf(FRENCH)).contains(Language.FRENCH);
        assertThat(languageOf(SPANISH)).contains(Language.SPANISH);
    }

    @Test
    void aLanguageThatIsNoneOfOursIsNotTakenForItsRelative() {
        assertThat(languageOf(PORTUGUESE)).isEmpty();
        assertThat(languageOf(CATALAN)).isEmpty();
        assertThat(languageOf(DUTCH)).isEmpty();
        assertThat(languageOf("我要去北京\nتوصيل الطلب\n😀")).isEmpty();
    }

    @Test
    void twoLanguagesAreNone() {
        assertThat(languageOf(ENGLISH + GERMAN)).isEmpty();
        assertThat(languageOf(FRENCH + SPANISH)).isEmpty();
    }

    @Test
    void aFewSentencesAreNotEnough() {
        assertThat(languageOf("")).isEmpty();
        assertThat(languageOf("hello\nwhere is my order\nbye")).isEmpty();
    }

    @Test
    void manySentencesAreTheSameAsSome() {
        assertThat(languageOf(ENGLISH.repeat(5_000))).contains(Language.ENGLISH);
    }

    private static Optional<Language> languageOf(String sentences) {
        var tally = new LanguageTally();
        sentences.lines().forEach(tally::add);
        return tally.language();
    }
}
