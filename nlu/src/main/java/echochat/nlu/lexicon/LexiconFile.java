package echochat.nlu.lexicon;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.ModelFile;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// The file of a [Lexicon]: sections in the container of model files, checksums included.
public final class LexiconFile {
    /// Of the container: that of models goes on, a lexicon keeps its bytes.
    private static final int VERSION = 2;

    private static final String WORDS = "words";
    private static final String FORMS = "forms";
    private static final String VECTORS = "vectors";
    private static final String GROUPS = "groups";
    private static final String LICENCE = "licence";
    private static final String SENTENCES = "sentences";
    private static final String LINE = "\n";

    private LexiconFile() {}

    /// All that a lexicon is made of.
    ///
    /// @param groups per level, one group per word
    /// @param sentences about anything
    /// @param licence the terms of what it was made from
    public record Content(
            List<String> words,
            WordForms forms,
            WordVectors vectors,
            List<short[]> groups,
            List<String> sentences,
            String licence) {
        public Content {
            words = List.copyOf(words);
            groups = List.copyOf(groups);
            sentences = List.copyOf(sentences);
        }
    }

    /// Writes a lexicon; the same content gives the same bytes.
    public static void write(Content content, OutputStream out) throws IOException {
        var sections = new LinkedHashMap<String, byte[]>();
        sections.put(LICENCE, new SectionWriter().text(content.licence()).toBytes());
        sections.put(WORDS, new SectionWriter().text(String.join(LINE, content.words())).toBytes());
        sections.put(FORMS, encode(content.forms()));
        var vectors = content.vectors();
        var numbers = new SectionWriter().number(vectors.dimensions()).halves(vectors.scales());
        sections.put(VECTORS, numbers.bytes(vectors.packed()).toBytes());
        var levels = new SectionWriter().number(content.groups().size());
        content.groups().forEach(levels::smalls);
        sections.put(GROUPS, levels.toBytes());
        var sentences = String.join(LINE, content.sentences());
        sections.put(SENTENCES, new SectionWriter().text(sentences).toBytes());
        ModelFile.write(VERSION, sections, out);
    }

    private static byte[] encode(WordForms forms) {
        var section = new SectionWriter().number(forms.irregular().size());
        new TreeMap<>(forms.irregular()).forEach((form, base) -> section.text(form).text(base));
        section.number(forms.endings().size());
        for (var ending : forms.endings()) {
            section.text(ending.cut()).text(ending.put()).number(ending.doubles() ? 1 : 0);
        }
        return section.toBytes();
    }

    static Content read(InputStream in) throws IOException {
        var sections = ModelFile.read(in);
        var words = List.of(SectionReader.of(sections, WORDS).text().split(LINE));
        var section = SectionReader.of(sections, VECTORS);
        var vectors = new WordVectors(section.number(), section.halves(), section.bytes());
        section.check(vectors.scales().length == words.size(), "the vectors");
        var cells = (long) words.size() * vectors.dimensions();
        section.check(vectors.packed().length == cells / 2, "the vectors");
        var groups = groups(SectionReader.of(sections, GROUPS), words.size());
        return new Content(
                words,
                forms(SectionReader.of(sections, FORMS)),
                vectors,
                groups,
                List.of(SectionReader.of(sections, SENTENCES).text().split(LINE)),
                SectionReader.of(sections, LICENCE).text());
    }

    private static WordForms forms(SectionReader section) throws ModelDamagedException {
        var irregular = new LinkedHashMap<String, String>();
        for (int left = section.count(); left > 0; left--) {
            irregular.put(section.text(), section.text());
        }
        var endings = new ArrayList<WordForms.Ending>();
        for (int left = section.count(); left > 0; left--) {
            var cut = section.text();
            endings.add(new WordForms.Ending(cut, section.text(), section.number() == 1));
        }
        return new WordForms(irregular, endings);
    }

    private static List<short[]> groups(SectionReader section, int words)
            throws ModelDamagedException {
        var groups = new ArrayList<short[]>();
        for (int left = section.count(); left > 0; left--) {
            groups.add(section.smalls());
            section.check(groups.getLast().length == words, "the groups");
        }
        return groups;
    }
}
