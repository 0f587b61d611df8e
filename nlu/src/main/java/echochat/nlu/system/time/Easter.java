package echochat.nlu.system.time;

import java.time.LocalDate;

/// When Easter is: on the Sunday after the first full moon of spring, as the Gregorian calendar
/// reckons the moon.
final class Easter {
    private static final int MOON = 19; // years after which the moon's phases fall on the same days

    private Easter() {}

    /// As an anonymous correspondent of *Nature* reckoned it in 1876 (Meeus, *Astronomical
    /// Algorithms*, chapter 8).
    static LocalDate sunday(int year) {
        var golden = year % MOON;
        var century = year / 100;
        var leapCenturies = century / 4;
        var moonDrift = (century - (century + 8) / 25 + 1) / 3;
        var age = (MOON * golden + century - leapCenturies - moonDrift + 15) % 30;
        var yearOfCentury = year % 100;
        var toSunday =
                (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - age - yearOfCentury % 4) % 7;
        var late = (golden + 11 * age + 22 * toSunday) / 451; // never after the 25th of April
        var days = age + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
