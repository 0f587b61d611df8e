package echochat.nlu.entity;

import echochat.nlu.entity.CountedText.TooManyLooksException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds entities by the regular expressions of the data. All patterns together may look at a
/// message half a million times, each its share; one that would run away is given up for that
/// message. A pattern that Java cannot read finds nothing. Messages above 20,000 characters are not
/// searched.
public final class Patterns {
    private static final int MOST_LOOKS = 500_000;
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
        for (var rule : rulesFor(text)) {
            if (rule.isEntity()) {
                addMatches(rule, text, found);
            }
        }
        return found;
    }

    /// Names of the patterns that occur in the text.
    public List<String> namesFoundIn(String text) {
        return rulesFor(text).stream()
                .filter(rule -> occurs(rule, text))
                .map(Rule::name)
                .distinct()
                .toList();
    }

    private List<Rule> rulesFor(String text) {
        return text.length() > LONGEST_TEXT ? List.of() : rules;
    }

    private int looksPerRule() {
        return MOST_LOOKS / Math.max(1, rules.size());
    }

    private boolean occurs(Rule rule, String text) {
        try {
            return rule.compiled().matcher(new CountedText(text, looksPerRule())).find();
        } catch (TooManyLooksException | StackOverflowError _) {
            return false;
        }
    }

    private void addMatches(Rule rule, String text, List<Candidate> found) {
        var matcher = rule.compiled().matcher(new CountedText(text, looksPerRule()));
        var label = new Label(rule.name(), null, null);
        try {
            while (matcher.find()) {
                var start = matcher.start();
                var end = matcher.end();
                if (end > start) {
                    found.add(new Candidate(start, end, label, 1, Candidate.REGEX));
                }
            }
        } catch (TooManyLooksException | StackOverflowError _) {
            return; // what was found before stays
        }
    }
}
