package echochat.nlu.system.grammar;

import java.util.List;

/// The left side of a line in a file of words: what is meant, such as `weekday 5` or `past 15`.
public record Key(String name, List<String> arguments) {
    public Key {
        arguments = List.copyOf(arguments);
    }

    static Key read(String written) {
        var parts = List.of(written.strip().split("\\s+"));
        return new Key(parts.getFirst(), parts.subList(1, parts.size()));
    }

    public int number(int index) {
        return Integer.parseInt(arguments.get(index));
    }

    /// The last argument as an exact number.
    public double real() {
        return Double.parseDouble(arguments.getLast());
    }
}
