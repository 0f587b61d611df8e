package echochat.core.dataset.check;

import java.util.List;

/// All rules of a good dataset. To add one: a file, a [echochat.core.problem.Problem], a line here.
final class Checks {
    private Checks() {}

    /// New ones for each dataset, because some remember what they have seen.
    static List<ExampleCheck> ofExamples() {
        return List.of(
                new TextWithoutWords(),
                new SpacesAroundText(),
                new LongText(),
                new RepeatedText(),
                new EntityCutsWord());
    }

    static List<DatasetCheck> ofDatasets() {
        return List.of(
                new NoExamples(),
                new FewExamples(),
                new OneIntentOnly(),
                new UnbalancedIntents(),
                new AlikeIntentNames(),
                new RareEntity(),
                new ManyEntities(),
                new ResponsesAndIntents());
    }
}
