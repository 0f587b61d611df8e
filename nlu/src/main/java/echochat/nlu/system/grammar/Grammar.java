package echochat.nlu.system.grammar;

import java.util.HashMap;
import java.util.Map;

/// Every kind of phrase of a language, by name. Filled once, then only read.
public final class Grammar {
    private final WordFile file;
    private final Map<String, Category<?>> categories = new HashMap<>();
    private final Map<Category<?>, Phrase<?>> phrases = new HashMap<>();

    public Grammar(WordFile file) {
        this.file = file;
    }

    /// The words of the language.
    public WordFile file() {
        return file;
    }

    public <T> void add(Category<T> category, Phrase<T> phrase) {
        categories.put(category.name(), category);
        phrases.put(category, phrase);
    }

    /// The rules of the section of the category's name.
    public <T> void addRules(Category<T> category, Meaning<T> meaning) {
        add(category, new RulePhrase<>(file.rules(category.name()), meaning, Map.of()));
    }

    @SuppressWarnings("unchecked") // a category is only added with a phrase of its type
    <T> Phrase<T> phrase(Category<T> category) {
        var phrase = (Phrase<T>) phrases.get(category);
        if (phrase == null) {
            throw new IllegalStateException("Nothing is known of {" + category.name() + "}.");
        }
        return phrase;
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
        phrases.values().stream()
                .filter(RulePhrase.class::isInstance)
                .flatMap(phrase -> ((RulePhrase<?>) phrase).names().stream())
                .forEach(this::category);
    }
}
