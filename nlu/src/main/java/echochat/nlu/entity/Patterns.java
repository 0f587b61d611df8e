package echochat.nlu.entity;

import echochat.nlu.entity.CountedText.TooManyLooksException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds entities by the regular expressions of the data. A pattern that would run away on a
/// message is given up for that message after a fixed number of steps; one that Java cannot read
/// finds nothing.
public final class Patterns {
    private static final int STEPS_PER_PATTERN = 200_000;
    private static final int LONGEST_TEXT = 20_000;

    private final List<Rule> rules;

    public Patterns(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// @param isEntity false for a pattern that is only a hint for the classifier
    public record Rule(String name, String pattern, boolean isEntity, Pattern compiled) {
        private static final Pattern NOTHING = Pattern.compile("(?!)");

        public static Rule of(String name, String pattern, boolean isEntity) {
            return new Rule(name, pattern, isEntity, compile(pattern));
        }

        private static Pattern compile(String pattern) {
            try {
                return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            } catch (PatternSyntaxException | StackOverflowError _) {
                return NOTHING;
            }
        }
    }

    public List<Rule> rules() {
        return rules;
    }

    /// Every match of every pattern that stands for an entity.
    public List<Candidate> find(String text) {
        var found = new ArrayList<Candidate>();
        if (text.length() <= LONGEST_TEXT) {
            for (var rule : rules) {
                if (rule.isEntity()) {
                    addMatches(rule, text, found);
                }
            }
        }
        return found;
    }

    /// Names of the patterns that occur in the text.
    public List<String> namesFoundIn(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        return rules.stream()
                .filter(rule -> occurs(rule, text))
                .map(Rule::name)
                .distinct()
                .toList();
    }

    private static boolean occurs(Rule rule, String text) {
        try {
            return rule.compiled().matcher(new CountedText(text, STEPS_PER_PATTERN)).find();
        } catch (TooManyLooksException | StackOverflowError _) {
            return false;
        }
    }

    private static void addMatches(Rule rule, String text, List<Candidate> found) {
        var matcher = rule.compiled().matcher(new CountedText(text, STEPS_PER_PATTERN));
        var label = new Label(rule.name(), null, null);
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(
                            new Candidate(
                                    matcher.start(), matcher.end(), label, 1, Candidate.REGEX));
                }
            }
        } catch (TooManyLooksException | StackOverflowError _) {
            return; // what was found before stays
        }
    }
}
