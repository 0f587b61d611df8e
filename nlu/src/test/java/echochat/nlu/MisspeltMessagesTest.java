package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.Explanation.TokenShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Misspelt words are read as the words that they were meant to be.
class MisspeltMessagesTest {
    private static final NluModel SHOP =
            NluTrainer.train(
                    new TrainingData(shop(), Map.of("NYC", "New York"), List.of(), lists()));

    private static List<TrainingExample> shop() {
        var examples = new ArrayList<TrainingExample>();
        for (var how : List.of("please", "i want to", "can i", "how do i", "help me")) {
            examples.add(TrainingExample.of(how + " return the delivery", "return"));
            examples.add(TrainingExample.of(how + " receive a refund of my money", "refund"));
            examples.add(TrainingExample.of(how + " cancel the whole order", "cancel"));
            for (var city : List.of("Berlin", "Boston", "NYC")) {
                examples.add(ordered(how + " order a garden table to ", city));
            }
        }
        return examples;
    }

    private static TrainingExample ordered(String beginning, String city) {
        var end = beginning.length() + city.length();
        var span = EntitySpan.of("city", beginning.length(), end, city);
        return new TrainingExample(beginning + city, "order", List.of(span));
    }

    private static Map<String, List<String>> lists() {
        return Map.of("plant", List.of("Gardena"));
    }

    @Test
    void aWordTheBotHasMetIsReadThroughASlip() {
        assertThat(read("can i recieve a refnd of my mony"))
                .isEqualTo("can i receive a refund of my money");
        assertThat(SHOP.understand("refnd of my mony").intent()).isEqualTo("refund");
    }

    @Test
    void aUsualWordIsReadThroughASlipThoughTheBotHasNotMetIt() {
        assertThat(read("something is differnet")).isEqualTo("something is different");
    }

    @Test
    void rightWordsStayHoweverNearTheyAreToOthers() {
        assertThat(read("can i borrow money of George for a hole")).endsWith("George for a hole");
        assertThat(read("yup whatsapp euros")).isEqualTo("yup whatsapp euros");
    }

    @Test
    void capitalsStay() {
        assertThat(read("Refnd")).isEqualTo("Refund");
        assertThat(read("REFND PLEASE")).isEqualTo("REFUND PLEASE");
    }

    @Test
    void aNameWithACapitalIsReadAsAWordOfTheBotOnly() {
        assertThat(read("i want Emanual")).isEqualTo("i want Emanual");
        assertThat(read("order to Bostn")).isEqualTo("order to Boston");
    }

    @Test
    void partsOfAddressesNumbersAndCodesStay() {
        for (var text : List.of("refnd@mony.example", "www.refnd.example", "refnd-77", "refnd_x")) {
            assertThat(read(text)).isEqualTo(text);
        }
        assertThat(read("(refnd), mony!")).isEqualTo("(refund), money!");
    }

    @Test
    void whatAListOrSynonymStatesIsRight() {
        assertThat(read("a gardena")).isEqualTo("a gardena");
    }

    @Test
    void entitiesAreFoundInMisspeltMessagesAndKeepTheirText() {
        var found = SHOP.understand("i want to ordr a grden tabel to Bostn").entities();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span()).isEqualTo(EntitySpan.of("city", 32, 37, "Bostn"));
    }

    @Test
    void aMisspeltSynonymHasItsValue() {
        var found = SHOP.understand("can i order a garden table to nycc").entities().getFirst();

        assertThat(found.span().value()).isEqualTo("New York");
        assertThat(found.processors()).containsExactly("typos", "synonyms");
    }

    @Test
    void nonsenseIsLeftAlone() {
        assertThat(read("xkcdq zzzzzz 返金してください")).isEqualTo("xkcdq zzzzzz 返金してください");
    }

    @Test
    void aBotOfALanguageWithoutDictionaryKnowsOnlyItsOwnWordsAndNoEndings() {
        var bot =
                NluTrainer.train(
                        TrainingData.of(
                                List.of(
                                        TrainingExample.of("wo bleibt die Lieferung", "wo"),
                                        TrainingExample.of("ich will mein Geld zurück", "geld"),
                                        TrainingExample.of("wo ist mein Paket", "wo"),
                                        TrainingExample.of("Geld erstatten bitte", "geld"))));

        assertThat(read(bot, "Leiferung")).isEqualTo("Lieferung");
        assertThat(read(bot, "Lieferungen erstattet")).isEqualTo("Lieferungen erstattet");
        assertThat(read(bot, "dein Held")).isEqualTo("dein Held");
    }

    private static String read(String text) {
        return read(SHOP, text);
    }

    /// The message with its misspelt words replaced.
    private static String read(NluModel model, String text) {
        var read = new StringBuilder(text);
        var tokens = model.explain(text).choice().tokens();
        for (var token : tokens.reversed()) {
            read.replace(token.token().start(), token.token().end(), token.readAs());
        }
        var misspelt = tokens.stream().filter(TokenShare::isMisspelt).collect(Collectors.toList());
        assertThat(misspelt.isEmpty()).isEqualTo(text.contentEquals(read));
        return read.toString();
    }
}
