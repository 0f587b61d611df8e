package echochat.nlu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void wordsNumbersAndSignsAreTokens() {
        assertThat(words("Send 1,000.50 to room_4b, now!"))
                .containsExactly("Send", "1,000.50", "to", "room_4b", ",", "now", "!");
    }

    @Test
    void anApostropheCutsSoThatStemsStand() {
        assertThat(words("it's Ankara'da l'avion rock 'n' roll don’t"))
                .containsExactly(
                        "it", "'s", "Ankara", "'da", "l'", "avion", "rock", "'", "n", "'", "roll",
                        "don", "’t");
    }

    @Test
    void scriptsWithoutSpacesGiveSingleSigns() {
        assertThat(words("我要去Berlin")).containsExactly("我", "要", "去", "Berlin");
        assertThat(words("コーヒー")).containsExactly("コ", "ー", "ヒ", "ー");
        assertThat(words("น้ำ")).containsExactly("น้", "ำ");
    }

    @Test
    void anEmojiIsOneTokenWithAllThatBelongsToIt() {
        assertThat(words("ok👍🏽👩‍👩‍👧🇩🇪❤️"))
                .containsExactly("ok", "👍🏽", "👩‍👩‍👧", "🇩🇪", "❤️");
    }

    @Test
    void keycapsAndFlagsOfRegionsAreTokens() {
        assertThat(words("1\uFE0F\u20E32\uFE0F\u20E3 #\uFE0F\u20E3"))
                .containsExactly("1\uFE0F\u20E3", "2\uFE0F\u20E3", "#\uFE0F\u20E3");
        assertThat(words("🏴󠁧󠁢󠁥󠁮󠁧󠁿🇫🇷")).containsExactly("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇫🇷");
    }

    @Test
    void koreanIsCutAtSpacesHoweverItIsComposed() {
        assertThat(words("서울에 가요")).containsExactly("서울에", "가요");
        assertThat(words("\u1109\u1165\u110B\u116E\u11AF")).hasSize(1);
    }

    @Test
    void halfWidthKanaKeepTheirVoicing() {
        assertThat(words("ﾊﾞｰｶﾞｰ")).containsExactly("ﾊﾞ", "ｰ", "ｶﾞ", "ｰ");
    }

    @Test
    void whatCannotBeSeenCutsNoWord() {
        assertThat(words("Donau\u00ADdampf a\u2060b \uFEFFhi"))
                .containsExactly("Donau\u00ADdampf", "a\u2060b", "hi");
        assertThat(words("می\u200Cخواهم র\u200D্য")).containsExactly("می\u200Cخواهم", "র\u200D্য");
    }

    @Test
    void aSpaceWithoutWidthCuts() {
        assertThat(words("ab\u200Bcd")).containsExactly("ab", "cd");
    }

    @Test
    void halvesOfSignsAreNoTokens() {
        assertThat(words("x\uD83Dy \uDC00 z")).containsExactly("x", "y", "z");
    }

    @Test
    void combiningMarksStayWithTheirLetter() {
        assertThat(words("e\u0301te\u0301 की")).containsExactly("e\u0301te\u0301", "की");
    }

    @Test
    void rightToLeftTextIsCutLikeAnyOther() {
        assertThat(words("שלום, עולם \u200F!")).containsExactly("שלום", ",", "עולם", "!");
    }

    @Test
    void placesAreInUtf16UnitsOfTheText() {
        assertThat(Tokenizer.tokenize("👍 a a"))
                .containsExactly(new Token("👍", 0, 2), new Token("a", 3, 4), new Token("a", 5, 6));
    }

    @Test
    void anyTextIsCutInOrderWithoutLosingALetter() {
        var random = new Random(1);
        for (int run = 0; run < 3000; run++) {
            var text = anyText(random);
            int end = 0;
            for (var token : Tokenizer.tokenize(text)) {
                assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(lettersIn(text, end, token.start())).as(text).isZero();
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                assertThat(token.text()).as(text).isNotEmpty();
                end = token.end();
            }
            assertThat(lettersIn(text, end, text.length())).as(text).isZero();
        }
    }

    private static String anyText(Random random) {
        int[] blocks = {0x20, 0x41, 0x300, 0x5D0, 0x900, 0xE01, 0x2010, 0x3041, 0x4E00, 0x1F300};
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.appendCodePoint(blocks[random.nextInt(blocks.length)] + random.nextInt(60));
            }
        }
        return text.toString();
    }

    private static long lettersIn(String text, int from, int to) {
        return text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static List<String> words(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::text).toList();
    }
}
