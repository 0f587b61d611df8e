package echochat.nlu.system.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", // the earliest that there is
                "1943-04-25", // the latest
                "1961-04-02",
                "2000-04-23",
                "2008-03-23",
                "2019-04-21", // a month after the first full moon that astronomers see
                "2024-03-31",
                "2026-04-05",
                "2038-04-25"
            })
    void easterIsWhereTheAlmanacHasIt(String day) {
        var easter = LocalDate.parse(day);

        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void itIsASundayBetweenTheTwentySecondOfMarchAndTheTwentyFifthOfApril() {
        for (int year = 1583; year < 3000; year++) {
            var easter = Easter.sunday(year);

            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }
}
