package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.command.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nonsense                             | There is no command "nonsense".
                    convrt                               | There is no command "convrt". Did you mean "convert"?
                    train --data a.csv                   | --out FILE.echo is missing.
                    convert                              | --data FILE, --out FILE and --to FORMAT are missing.
                    validate                             | FILE is missing.
                    train --data a.csv --out             | --out needs a value: --out FILE.echo.
                    train --data a.csv --out x --sed 3   | There is no option --sed. Did you mean "--seed"?
                    train --data a.csv --out x --seed no | --seed takes a whole number, not "no".
                    train --data a.csv --out x --typos c | --typos takes ENTITY=N, not "c".
                    train --data a.csv --out x --out y   | --out stands there twice. Give it once.
                    train --data a.csv --out x --json=5  | --json stands alone. Leave "5" out.
                    test --data a.csv --hold-out half    | --hold-out takes a number such as 0.2, not "half".
                    parse --model m.echo hi there        | "there" is one word too many. Words that belong together stand in quotes.
                    """)
    void wrongWordsAreToldInASentence(String words, String sentence) {
        var told = told(words);

        assertThat(told).startsWith(sentence + "\n").contains(" --help tells what can be given.");
        assertThat(told.lines()).hasSize(2);
    }

    @Test
    void theHelpThatIsNamedIsTheCommandsOwn() {
        assertThat(told("train")).contains("./echochat train --help tells");
        assertThat(told("nonsense")).contains("./echochat --help tells");
    }

    private static String told(String words) {
        var err = new StringWriter();
        var status = EchoChat.commandLine().setErr(new PrintWriter(err)).execute(words.split(" "));
        assertThat(status).isEqualTo(ExitCode.WRONG_USE);
        return err.toString();
    }
}
