package echochat.nlu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void caseDoesNotMatter() {
        same("HELLO", "hello");
        same("ÄRGER", "ärger");
        same("ΟΔΟΣ", "οδος");
        same("МОСКВА", "москва");
    }

    @Test
    void turkishHasOneLetterForIWithAndWithoutDot() {
        same("İstanbul", "istanbul", "ISTANBUL", "ıstanbul");
        same("IĞDIR", "ığdır", "Iğdır", "igdir");
    }

    @Test
    void accentsAndUmlautsDoNotMatter() {
        same("café", "cafe\u0301", "CAFÉ", "cafe");
        same("Straße", "STRASSE", "strasse", "STRAẞE");
        same("Αθήνα", "ΑΘΗΝΑ");
        same("Łódź", "lodz");
        same("smørrebrød", "SMORREBROD");
        same("ещё", "еще");
        differ("й", "и");
    }

    @Test
    void arabicVowelsAndKeyboardsDoNotMatter() {
        same("مُحَمَّد", "محـــمد", "محمد");
        same("أحمد", "احمد");
        same("کتاب", "كتاب");
        same("می\u200Cخواهم", "میخواهم");
    }

    @Test
    void hebrewPointsDoNotMatter() {
        same("שָׁלוֹם", "שלום");
    }

    @Test
    void marksOfOtherScriptsMakeOtherLetters() {
        differ("कि", "की");
        differ("が", "か");
        differ("กี", "กา");
        same("が", "か\u3099");
        same("क\u093C", "\u0958");
    }

    @Test
    void widthAndCompositionDoNotMatter() {
        same("ｆｌｉｇｈｔ", "flight");
        same("ﾊﾞ", "バ");
        same("각", "\u1100\u1161\u11A8");
        same("１２３", "123", "١٢٣", "१२३");
    }

    @Test
    void theSkinAndTheVariantOfAnEmojiDoNotMatter() {
        same("👍🏽", "👍");
        same("❤\uFE0F", "❤");
        differ("👍", "👎");
    }

    @Test
    void whatCannotBeSeenDoesNotMatter() {
        same("Donau\u00ADdampf", "donaudampf");
        same("क्\u200Dष", "क्ष");
        same("a\u2060b", "ab");
    }

    @Test
    void whatIsNothingButMarksStays() {
        assertThat(Folding.fold("🏽")).isEqualTo("🏽");
        assertThat(Folding.fold("\u0301")).isNotEmpty();
        assertThat(Folding.fold("")).isEmpty();
        assertThat(Folding.fold("\uDC00")).isEqualTo("\uDC00");
    }

    @Test
    void whatIsFoldedStaysAsItIs() {
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            var folded = Folding.fold("a" + Character.toString(sign) + "b");
            assertThat(Folding.fold(folded)).as("U+%X", sign).isEqualTo(folded);
        }
    }

    private static void same(String... texts) {
        for (var text : texts) {
            assertThat(Folding.fold(text)).as(text).isEqualTo(Folding.fold(texts[0]));
        }
    }

    private static void differ(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }
}
