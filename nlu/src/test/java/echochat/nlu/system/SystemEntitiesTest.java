package echochat.nlu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SystemEntitiesTest {
    private static final ZonedDateTime NOON =
            ZonedDateTime.parse("2026-11-25T12:00:00+01:00[Europe/Berlin]");
    private static final List<String> PIECES =
            List.of(
                    "two",
                    "hundred",
                    "and",
                    "5",
                    "1,000.5",
                    "pm",
                    "at",
                    "next",
                    "friday",
                    "-",
                    ".",
                    ":",
                    "/",
                    "€",
                    "$",
                    "%",
                    "°",
                    "in",
                    "days",
                    "from",
                    "to",
                    "may",
                    "31",
                    "(",
                    ")",
                    "@",
                    "a.b@c.de",
                    "www.",
                    "http://",
                    "+49",
                    "zwei",
                    "und",
                    "zwanzigsten",
                    "quatre-vingt",
                    "dix",
                    "y",
                    "treinta",
                    "😀",
                    "👩‍👩‍👧",
                    "שלום",
                    "مرحبا",
                    "٣",
                    "‏",
                    "北京",
                    "é",
                    "\uD83D",
                    "\u0000",
                    "\n",
                    "'",
                    "’",
                    "h",
                    "half",
                    "past",
                    "last",
                    "the",
                    "end of",
                    "or",
                    "between",
                    "after",
                    "3rd",
                    "month",
                    "order no",
                    "AB-1",
                    "-2",
                    "DE89 3704 0044",
                    "2x",
                    "Uhr",
                    "vom 3. bis",
                    "neuf",
                    "las",
                    "christmas",
                    "easter",
                    "summer",
                    "1/2",
                    "½",
                    "UTC",
                    "PST",
                    "business days",
                    "every day",
                    "spent",
                    "week of",
                    "day before");

    @Test
    void whatLiesInALongerOneIsLeftOut() {
        assertThat(find("tomorrow at 5pm for 20 euros"))
                .containsExactly("time tomorrow at 5pm", "amount-of-money 20 euros");
    }

    @Test
    void whatOverlapsALongerOneIsLeftOut() {
        assertThat(find("at 5 million")).containsExactly("number 5 million");
    }

    @Test
    void wordsThatAreSeveralThingsAreGivenAsEach() {
        assertThat(find("18998078030"))
                .containsExactly("phone-number 18998078030", "number 18998078030");
    }

    @Test
    void nothingIsFoundUnlessItIsAskedFor() {
        assertThat(new SystemEntities(SystemSettings.NONE).find("5 euros", NOON)).isEmpty();
    }

    @Test
    void placesAreThoseOfTheText() {
        var settings = SystemSettings.of(List.of("number"), "en", "UTC").settings();

        var found = new SystemEntities(settings).find("😀 I want two", NOON);

        assertThat(found)
                .singleElement()
                .satisfies(
                        two -> {
                            assertThat(two.start()).isEqualTo(10);
                            assertThat(two.end()).isEqualTo(13);
                            assertThat(two.text()).isEqualTo("two");
                        });
    }

    @Test
    void englishOutsideOfAmericaWritesTheDayFirst() {
        assertThat(value("en_US", "3/4/2027")).startsWith("2027-03-04");
        assertThat(value("en", "3/4/2027")).startsWith("2027-03-04");
        assertThat(value("en_GB", "3/4/2027")).startsWith("2027-04-03");
    }

    @Test
    void anHourIsAnHourWhenTheClocksChange() {
        var beforeTheChange = ZonedDateTime.parse("2026-03-29T01:30:00+01:00[Europe/Berlin]");

        assertThat(value("in 2 hours", beforeTheChange)).isEqualTo("2026-03-29T04:30:00.000+02:00");
        assertThat(value("tomorrow", beforeTheChange)).isEqualTo("2026-03-30T00:00:00.000+02:00");
    }

    @Test
    void theZoneIsThatOfTheReference() {
        var inTokyo = ZonedDateTime.parse("2026-11-26T07:00:00+09:00[Asia/Tokyo]");

        assertThat(value("today", inTokyo)).isEqualTo("2026-11-26T00:00:00.000+09:00");
        assertThat(value("today", inTokyo.withZoneSameInstant(NOON.getZone())))
                .isEqualTo("2026-11-25T00:00:00.000+01:00");
    }

    @Test
    void timesBeyondAllCalendarsAreNone() {
        var lateEnough = ZonedDateTime.parse("+999999998-01-01T00:00:00Z");

        assertThat(entities("en").find("in 1999 years", lateEnough))
                .noneMatch(one -> one.dimension() == Dimension.TIME);
    }

    @Test
    void anyTextAtAllIsRead() {
        var random = new Random(3);
        for (int run = 0; run < 2000; run++) {
            var pieces = random.nextInt(12);
            var text = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            for (var language : Language.values()) {
                check(text.toString(), language.code());
            }
        }
    }

    private static void check(String text, String language) {
        assertThat(entities(language).find(text, NOON)).allMatch(one -> isSound(text, one), text);
    }

    private static boolean isSound(String text, SystemEntity one) {
        return text.substring(one.start(), one.end()).equals(one.text())
                && !one.text().isBlank()
                && !one.value().json().isEmpty()
                && !one.value().written().isEmpty();
    }

    // The limit is for work that grows with the square, or faster: that would take minutes.
    @Test
    @Timeout(120)
    void longTextsTakeTimeInProportion() {
        for (var piece : PIECES) {
            check((piece + " ").repeat(20_000 / (piece.length() + 1)), "en");
            check(piece.repeat(30_000 / piece.length()), "de");
        }
        var all = String.join(" ", IntStream.range(0, 300).mapToObj(_ -> "29 feb friday").toList());
        check(all, "en");
        check("vom 28. bis 3. und in 2 bis ".repeat(700), "de");
        check("du 3 au 7 \u00E0 la fin de 2 \u00E0 ".repeat(700), "fr");
        check("de las 2 a 3 del 3 al ".repeat(900), "es");
    }

    private static List<String> find(String text) {
        return entities("en").find(text, NOON).stream()
                .map(one -> one.dimension().written() + " " + one.text())
                .toList();
    }

    private static String value(String text, ZonedDateTime reference) {
        return entities("en").find(text, reference).getFirst().value().written();
    }

    private static String value(String locale, String text) {
        return entities(locale).find(text, NOON).getFirst().value().written();
    }

    private static SystemEntities entities(String locale) {
        return new SystemEntities(SystemSettings.of(List.of(), locale, "UTC").settings());
    }
}
