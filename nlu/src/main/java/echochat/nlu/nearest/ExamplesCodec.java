package echochat.nlu.nearest;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.ArrayList;
import java.util.List;

/// [RememberedExamples] as a section of a model file.
public final class ExamplesCodec {
    private ExamplesCodec() {}

    public static byte[] encode(RememberedExamples examples) {
        var section = new SectionWriter().number(examples.words.size());
        examples.words.forEach(section::text);
        return section.packed(examples.numbers)
                .packed(examples.lengths)
                .packed(examples.intents)
                .toBytes();
    }

    /// @param intents how many the model knows
    public static RememberedExamples decode(SectionReader section, int intents)
            throws ModelDamagedException {
        var words = new ArrayList<String>();
        for (int left = section.count(); left > 0; left--) {
            words.add(section.text());
        }
        var numbers = section.packed();
        var lengths = section.packed();
        var intentsOfAll = section.packed();
        section.check(intentsOfAll.length <= RememberedExamples.MOST, "the number of examples");
        section.check(lengths.length == intentsOfAll.length, "the number of examples");
        for (var intent : intentsOfAll) {
            section.check(intent < intents, "the intent of an example");
        }
        checkTexts(section, words, lengths, numbers);
        return new RememberedExamples(words, intentsOfAll, lengths, numbers);
    }

    /// A short section must not hold long texts by naming a long word often.
    private static void checkTexts(
            SectionReader section, List<String> words, int[] lengths, int[] numbers)
            throws ModelDamagedException {
        int next = 0;
        for (var length : lengths) {
            section.check(length <= numbers.length - next, "the length of an example");
            long letters = 0;
            for (int end = next + length; next < end; next++) {
                section.check(numbers[next] < words.size(), "a word of an example");
                letters += words.get(numbers[next]).length() + 1;
            }
            section.check(letters <= RememberedExamples.LONGEST_TEXT + 1, "an example");
        }
        section.check(next == numbers.length, "the length of an example");
    }
}
