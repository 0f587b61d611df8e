package echochat.app;

import echochat.app.command.ExitCode;
import echochat.core.problem.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said of words on the command line that make no command: what is wrong with them, and
/// where to read what does.
final class WrongWords implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println(sentence(wrong, List.of(words)));
        err.printf(
                "./%s --help tells what can be given.%n", command.getCommandSpec().qualifiedName());
        err.flush();
        return ExitCode.WRONG_USE;
    }

    private static String sentence(ParameterException wrong, List<String> words) {
        return switch (wrong) {
            case MissingParameterException missing -> missing(missing.getMissing(), words);
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), wrong.getCommandLine());
            case OverwrittenOptionException twice when twice.getOverwritten() != null ->
                    name(twice.getOverwritten()) + " stands there twice. Give it once.";
            default -> unfit(wrong);
        };
    }

    /// Options that stand there lack their value only; they are told first.
    private static String missing(List<ArgSpec> missing, List<String> words) {
        var bare = missing.stream().filter(one -> words.contains(name(one))).findFirst();
        if (bare.isPresent()) {
            return "%s needs a value: %s.".formatted(name(bare.get()), whole(bare.get()));
        }
        var wholes = missing.stream().map(WrongWords::whole).sorted().toList();
        return String.join(", ", wholes).replaceFirst("^(.*), ", "$1 and ")
                + (wholes.size() == 1 ? " is missing." : " are missing.");
    }

    private static String unmatched(String word, CommandLine command) {
        var known = new ArrayList<String>();
        if (word.startsWith("-")) {
            command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
            return "There is no option %s.%s".formatted(word, DidYouMean.hint(word, known));
        }
        if (command.getParent() == null) {
            known.addAll(command.getSubcommands().keySet());
            return "There is no command \"%s\".%s".formatted(word, DidYouMean.hint(word, known));
        }
        return "\"%s\" is one word too many. Words that belong together stand in quotes."
                .formatted(word);
    }

    private static String unfit(ParameterException wrong) {
        return Optional.ofNullable(wrong.getArgSpec())
                .map(one -> unfit(one, String.valueOf(wrong.getValue())))
                .orElseGet(() -> String.valueOf(wrong.getMessage()));
    }

    private static String unfit(ArgSpec one, String value) {
        return isSwitch(one)
                ? "%s stands alone. Leave \"%s\" out.".formatted(name(one), value)
                : "%s takes %s, not \"%s\".".formatted(name(one), kind(one), value);
    }

    private static boolean isSwitch(ArgSpec one) {
        return one.arity().max() == 0;
    }

    /// Without the names of Java's types.
    private static String kind(ArgSpec one) {
        var type = one.auxiliaryTypes().length > 0 ? one.auxiliaryTypes()[0] : one.type();
        if (type == Integer.class || type == long.class) {
            return "a whole number";
        }
        return type == Double.class ? "a number such as 0.2" : one.paramLabel();
    }

    private static String name(ArgSpec one) {
        return one instanceof OptionSpec option ? option.longestName() : one.paramLabel();
    }

    private static String whole(ArgSpec one) {
        return one instanceof OptionSpec ? name(one) + " " + one.paramLabel() : one.paramLabel();
    }
}
