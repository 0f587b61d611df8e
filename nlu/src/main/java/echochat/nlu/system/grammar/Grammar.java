package echochat.nlu.system.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every kind of phrase of a language, by name. Filled once, then only read.
public final class Grammar {
    private final WordFile file;
    private final Map<String, Category<?>> categories = new HashMap<>();
    private final List<@Nullable Phrase<?>> phrases = new ArrayList<>(); // by category

    public Grammar(WordFile file) {
        this.file = file;
    }

    /// The words of the language.
    public WordFile file() {
        return file;
    }

    public <T> void add(Category<T> category, Phrase<T> phrase) {
        categories.put(category.name(), category);
        while (phrases.size() <= category.number()) {
            phrases.add(null);
        }
        phrases.set(category.number(), phrase);
    }

    /// The rules of the section of the category's name.
    public <T> void addRules(Category<T> category, Meaning<T> meaning) {
        add(category, new RulePhrase<>(file.rules(category.name()), meaning, Map.of()));
    }

    @SuppressWarnings("unchecked") // a category is only added with a phrase of its type
    <T> Phrase<T> phrase(Category<T> category) {
        var phrase = (@Nullable Phrase<T>) phrases.get(category.number());
        if (phrase == null) {
            throw new IllegalStateException("Nothing is known of {" + category.name() + "}.");
        }
        return phrase;
    }

    /// More than the highest number of a category.
    int categories() {
        return phrases.size();
    }

    Category<?> category(String name) {
        var category = categories.get(name);
        if (category == null) {
            throw new IllegalStateException("No phrase is called {" + name + "}.");
        }
        return category;
    }

    /// Says which name in braces means nothing; called once all is added.
    public void check() {
        phrases.stream()
                .filter(RulePhrase.class::isInstance)
                .flatMap(phrase -> ((RulePhrase<?>) phrase).names().stream())
                .forEach(this::category);
    }
}
