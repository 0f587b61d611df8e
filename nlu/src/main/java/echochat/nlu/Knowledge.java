package echochat.nlu;

import echochat.nlu.entity.Candidate;
import echochat.nlu.entity.Label;
import echochat.nlu.entity.Patterns;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Typos;
import echochat.nlu.entity.WordLists;
import echochat.nlu.system.SystemEntities;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the data says outright, besides its sentences: patterns, lists and synonyms.
final class Knowledge {
    private final TrainingData data;
    private final Pipeline pipeline;
    private final List<TrainingExample> examples;
    private final Set<String> entities = new TreeSet<>();
    private final SystemEntities system;

    Knowledge(TrainingData data, SortedExamples sorted, Pipeline pipeline) {
        this.data = data;
        this.pipeline = pipeline;
        examples = sorted.examples();
        system = new SystemEntities(SystemNeeds.settings(data.system(), examples));
        entities.addAll(pipeline.patterns().lookupsOf(data).keySet());
        examples.forEach(
                example -> example.entities().forEach(span -> entities.add(span.entity())));
    }

    /// Names of everything that can be found, in the order of the alphabet.
    List<String> entities() {
        var all = new TreeSet<>(entities);
        system.settings().dimensions().forEach(one -> all.add(one.written()));
        return List.copyOf(all);
    }

    /// System entities that are asked for, or that the examples use.
    SystemEntities system() {
        return system;
    }

    /// A pattern finds entities if the data has an entity of its name; else it is a hint for the
    /// classifier.
    Patterns patterns() {
        return new Patterns(
                data.regexes().stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(TrainingData.NamedPattern::name)
                                        .thenComparing(TrainingData.NamedPattern::pattern))
                        .map(this::rule)
                        .toList());
    }

    private Patterns.Rule rule(TrainingData.NamedPattern pattern) {
        var use = pipeline.patterns();
        var isEntity = use.regexes() && entities.contains(pattern.name());
        return Patterns.Rule.of(pattern.name(), use.written(pattern.pattern()), isEntity);
    }

    WordLists lists() {
        var lists = new TreeMap<String, List<String>>();
        pipeline.patterns()
                .lookupsOf(data)
                .forEach(
                        (name, words) ->
                                lists.put(name, words.stream().distinct().sorted().toList()));
        var strict = new WordLists(lists, new Typos(data.typos(), Set.of()));
        return data.typos().isEmpty() ? strict : strict.withRightWords(wordsBesideEntities(strict));
    }

    /// Words near to those of the lists that the examples have where nothing is named: not typos.
    private Set<String> wordsBesideEntities(WordLists lists) {
        var words = new TreeSet<String>();
        for (var example : examples) {
            for (var token : Tokenizer.tokenizeBeginning(example.text())) {
                if (!isNamed(token, example)) {
                    words.add(Folding.fold(token.text()));
                }
            }
        }
        words.removeIf(word -> !lists.mayMean(word));
        return words;
    }

    private static boolean isNamed(Token token, TrainingExample example) {
        return example.entities().stream()
                .anyMatch(span -> token.start() < span.end() && span.start() < token.end());
    }

    /// Those that are stated, and values in the examples that differ from what is written. Where
    /// both say something of a piece, whatever its case, what is stated counts.
    Synonyms synonyms() {
        var values = new TreeMap<String, String>();
        if (!pipeline.synonyms()) {
            return new Synonyms(values);
        }
        var stated = new TreeSet<String>();
        data.synonyms().keySet().forEach(said -> stated.add(Folding.fold(said)));
        for (var example : examples) {
            for (var span : example.entities()) {
                var piece = example.text().substring(span.start(), span.end());
                if (!piece.equals(span.value()) && !stated.contains(Folding.fold(piece))) {
                    values.putIfAbsent(piece, span.value());
                }
            }
        }
        values.putAll(data.synonyms());
        return new Synonyms(values);
    }

    static List<Candidate> spans(TrainingExample example) {
        return example.entities().stream().map(Knowledge::span).toList();
    }

    private static Candidate span(EntitySpan span) {
        var label = new Label(span.entity(), span.role(), span.group());
        return new Candidate(span.start(), span.end(), label, 1, Candidate.TAGGER);
    }
}
