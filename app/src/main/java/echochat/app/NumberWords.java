package echochat.app;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What is said of numbers on the command line that are none, without the names of Java's types.
final class NumberWords {
    private NumberWords() {}

    static CommandLine in(CommandLine commands) {
        return commands.registerConverter(long.class, whole(Long::valueOf))
                .registerConverter(int.class, whole(Integer::valueOf))
                .registerConverter(Integer.class, whole(Integer::valueOf))
                .registerConverter(
                        double.class, converter(Double::valueOf, "a number such as 0.2"));
    }

    private static <T> ITypeConverter<T> whole(Function<String, T> read) {
        return converter(read, "a whole number");
    }

    private static <T> ITypeConverter<T> converter(Function<String, T> read, String kind) {
        return word -> {
            try {
                return read.apply(word);
            } catch (NumberFormatException _) {
                throw new TypeConversionException("\"%s\" is not %s".formatted(word, kind));
            }
        };
    }
}
