package echochat.nlu.intent;

/// How nets are taught, by how much there is to learn. Where sentences are few, each net is two
/// that learn apart and answer together: what the one happens to take for a rule, the other does
/// not. Where they are many, more rounds teach more than a second net.
///
/// @param rounds how often a net sees every message
/// @param nets how many learn apart
/// @param width of a hidden layer
/// @param hiddenRate how far the first step of a net with a hidden layer goes
/// @param followed which share of messages, drawn by chance, moves a hidden layer, and then so much
///     farther: most of the time goes there, and where rounds are many, every other message teaches
///     as much as all of them
public record LearningPlan(int rounds, int nets, int width, float hiddenRate, float followed) {
    private static final int SMALL = 3000;
    private static final int SIGHTS_IF_SMALL = 10_000;
    private static final int FEWEST_IF_SMALL = 20;
    private static final int MOST_IF_SMALL = 40;
    private static final int SIGHTS = 120_000;
    private static final int FEWEST = 8;
    private static final int MOST = 30;

    static LearningPlan of(Lesson lesson, Effort effort) {
        return isSmall(lesson.sentences())
                ? new LearningPlan(effort.rounds(), 2 * effort.times(), 64, 0.02f, 0.5f)
                : new LearningPlan(effort.rounds(), effort.times(), 128, 0.03f, 1);
    }

    /// How often so many sentences are seen if nobody says otherwise.
    public static int usualRounds(int sentences) {
        return isSmall(sentences)
                ? bySize(SIGHTS_IF_SMALL, sentences, FEWEST_IF_SMALL, MOST_IF_SMALL)
                : bySize(SIGHTS, sentences, FEWEST, MOST);
    }

    private static boolean isSmall(int sentences) {
        return sentences < SMALL;
    }

    private static int bySize(int sights, int sentences, int fewest, int most) {
        return Math.clamp(sights / Math.max(1, sentences), fewest, most);
    }
}
