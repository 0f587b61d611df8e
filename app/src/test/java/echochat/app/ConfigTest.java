package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    private static final Path DOCS = Path.of("../docs/configuration.md");

    /// `-Dconfiguration.write=true` writes the page anew.
    @Test
    void thePageOfSettingsIsTheListOfSettings() throws IOException {
        var page = page();

        if (Boolean.getBoolean("configuration.write")) {
            Files.writeString(DOCS, page);
        }

        assertThat(Files.readString(DOCS))
                .as("run the test again with -Dconfiguration.write=true")
                .isEqualTo(page);
    }

    @Test
    void withoutAnySettingEverythingHasItsDefault() {
        var config = Config.from(new Settings(Map.of()));

        assertThat(config.faces().site().port()).hasValue(3000);
        assertThat(config.faces().backend().port()).hasValue(8000);
        assertThat(config.faces().rasa().host()).isEqualTo("127.0.0.1");
        assertThat(config.site().framedByOthers()).isFalse();
        assertThat(config.uploads().limitBytes()).isEqualTo(500_000_000);
    }

    @Test
    void theGuidesNamesAreReadToo() {
        var config =
                Config.from(new Settings(Map.of("PORT", "8001", "RASA_URL", "http://r:5005/")));

        assertThat(config.faces().backend().port()).hasValue(8001);
        assertThat(config.outside().rasa())
                .hasValueSatisfying(url -> assertThat(url).hasToString("http://r:5005"));
    }

    @Test
    void whatCannotBeHonouredStopsTheStartWithASentence() {
        assertRefused(
                Map.of("ECHOCHAT_PORT", "many"), "ECHOCHAT_PORT is “many”; set it to a number");
        assertRefused(Map.of("TURSO_AUTH_TOKEN", "t"), "TURSO_AUTH_TOKEN is set, but");
        assertRefused(Map.of("PORT", "3000"), "ECHOCHAT_PORT and PORT are both 3000; give each");
        assertRefused(Map.of("ECHOCHAT_BACKEND_HOST", "0.0.0.0"), "so it needs a token");
        assertRefused(Map.of("RASA_URL", "rasa"), "RASA_URL is “rasa”");
        assertRefused(Map.of("ECHOCHAT_DATABASE_URL", "mysql://x"), "jdbc:postgresql");
        assertRefused(Map.of("ECHOCHAT_ROLES", "cook"), "has “cook”");
    }

    @Test
    void cookiesAreMadeForFramesOnlyWhereOthersFrameUsOverHttps() {
        var framed =
                Map.of(
                        "NEXT_PUBLIC_APP_URL", "https://chat.example.org",
                        "ECHOCHAT_FRAME_ANCESTORS", "'self' https://shop.example.org");

        assertThat(Config.from(new Settings(framed)).site().framedByOthers()).isTrue();
    }

    private static void assertRefused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Config.from(new Settings(environment)))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsTold(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var config = Config.from(new Settings(Map.of("ECHOCHAT_DATA_DIR", file.toString())));

        assertThatThrownBy(() -> Server.start(config))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ECHOCHAT_DATA_DIR is “" + file + "”, where nothing can");
    }

    private static String page() {
        return """
                # Configuration

                Settings are environment variables. `./echochat config` prints them with their values;
                secrets are hidden. Written from the code by `ConfigTest`.

                | name | default | meaning |
                |---|---|---|
                """
                + Stream.of(Setting.values())
                        .map(ConfigTest::row)
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Setting setting) {
        var names = setting.otherName().map(other -> "`, or `" + other).orElse("");
        var fallback = setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
        return "| `%s%s` | %s | %s |".formatted(setting, names, fallback, setting.meaning());
    }
}
