package echochat.nlu.system.measure;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.value.Quantity;
import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One kind of quantity: its units and rules lie in the file of words, in sections of its own.
/// Ranges ("less than", "between … and") are said of all kinds in the same words.
///
/// @param section with the rules for one quantity
/// @param whole a quantity of this kind, or a range of it
record Measure(
        String section,
        Category<String> unit,
        Category<Quantity> single,
        Category<SystemValue> whole) {

    private static final double CENTS = 100;
    private static final double MILLION = 1e6;
    /// How many of the second unit make one of the first.
    private static final Map<String, Integer> RATIOS =
            Map.of(
                    "foot inch", 12,
                    "yard foot", 3,
                    "kilometre metre", 1000,
                    "metre centimetre", 100,
                    "centimetre millimetre", 10,
                    "m centimetre", 100);

    static Measure of(String section, String units) {
        return new Measure(
                section,
                new Category<>(units, String.class),
                new Category<>("one " + section, Quantity.class),
                new Category<>("a " + section, SystemValue.class));
    }

    void addTo(Grammar grammar) {
        var file = grammar.file();
        grammar.addRules(unit, (key, _) -> key.name());
        grammar.add(single, RulePhrase.of(file, section, Measure::quantity));
        var ranges = RulePhrase.of(file, "range", Measure::range, "measure", single);
        grammar.add(
                whole,
                (chart, from) -> {
                    var all = new ArrayList<>(ranges.at(chart, from));
                    chart.at(single, from)
                            .forEach(one -> all.add(one.map(SystemValue.Measure::new)));
                    return all;
                });
    }

    private static @Nullable Quantity quantity(Key key, Parts parts) {
        if (key.name().equals("hundredths")) {
            return hundredths(key, parts);
        }
        double amount = parts.get(Double.class, 0);
        return switch (key.name()) {
            case "of" -> new Quantity(amount, parts.get(String.class, 0));
            case "is" -> new Quantity(amount, key.arguments().getFirst());
            case "below-zero" -> new Quantity(-Math.abs(amount), parts.get(String.class, 0));
            case "millions" -> new Quantity(amount * MILLION, parts.get(String.class, 0));
            case "cents" -> withCents(amount, parts);
            case "cents-alone" ->
                    isTwoDigits(parts.get(Double.class, 1)) ? withCents(amount, parts) : null;
            case "sum" -> sum(parts);
            default -> throw new IllegalStateException("No such measure: " + key);
        };
    }

    private static @Nullable Quantity withCents(double amount, Parts parts) {
        var cents = parts.get(Double.class, 1) / CENTS;
        return cents >= 0 && cents < 1
                ? new Quantity(round(amount + cents), parts.get(String.class, 0))
                : null;
    }

    /// "3 euros 50" has cents; "3 euros 2 people" has none.
    private static boolean isTwoDigits(double number) {
        return number >= 10 && number == Math.rint(number);
    }

    private static @Nullable Quantity sum(Parts parts) {
        var units = parts.all(String.class);
        var ratio = RATIOS.get(units.getFirst() + " " + units.getLast());
        if (ratio == null) {
            return null;
        }
        var amount = parts.get(Double.class, 0) * ratio + parts.get(Double.class, 1);
        return new Quantity(amount, units.getLast());
    }

    /// "1 m 80"
    private static Quantity hundredths(Key key, Parts parts) {
        var whole = parts.get(Integer.class, 0) + parts.get(Integer.class, 1) / CENTS;
        return new Quantity(round(whole), key.arguments().getFirst());
    }

    private static double round(double amount) {
        return Math.rint(amount * CENTS) / CENTS;
    }

    private static @Nullable SystemValue range(Key key, Parts parts) {
        var quantities = parts.all(Quantity.class);
        var last = quantities.getLast();
        return switch (key.name()) {
            case "over" -> new SystemValue.Range(last, null);
            case "under" -> new SystemValue.Range(null, last);
            case "between" ->
                    quantities.size() > 1
                            ? between(quantities.getFirst(), last)
                            : between(number(parts, last), last);
            case "between-number" -> between(last, number(parts, last));
            default -> throw new IllegalStateException("No such range: " + key);
        };
    }

    private static Quantity number(Parts parts, Quantity other) {
        return new Quantity(parts.get(Double.class, 0), other.unit());
    }

    private static @Nullable SystemValue between(Quantity first, Quantity last) {
        var fits = first.unit().equals(last.unit()) && first.amount() < last.amount();
        return fits ? new SystemValue.Range(first, last) : null;
    }
}
