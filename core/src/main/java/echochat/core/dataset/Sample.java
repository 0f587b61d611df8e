package echochat.core.dataset;

/// A file that comes with EchoChat, for trying it and as an example of its format.
///
/// @param title of the bot that can be made from it
/// @param description a sentence about that bot
public record Sample(SourceFile file, String title, String description) {
    public String name() {
        return file.name();
    }
}
