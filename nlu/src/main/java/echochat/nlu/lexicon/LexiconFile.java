package echochat.nlu.lexicon;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.ModelFile;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// The file of a [Lexicon]: sections in the container of model files, checksums included.
public final class LexiconFile {
    private static final String WORDS = "words";
    private static final String FORMS = "forms";
    private static final String VECTORS = "vectors";
    private static final String GROUPS = "groups";
    private static final String LICENCE = "licence";

    private LexiconFile() {}

    /// Writes all that a lexicon is made of.
    ///
    /// @param groups per level, one group per word
    /// @param licence the terms of what it was made from
    public static void write(
            List<String> words,
            WordForms forms,
            WordVectors vectors,
            List<short[]> groups,
            String licence,
            OutputStream out)
            throws IOException {
        var sections = new LinkedHashMap<String, byte[]>();
        sections.put(LICENCE, new SectionWriter().text(licence).toBytes());
        sections.put(WORDS, new SectionWriter().text(String.join("\n", words)).toBytes());
        sections.put(FORMS, encode(forms));
        var numbers = new SectionWriter().number(vectors.dimensions()).halves(vectors.scales());
        sections.put(VECTORS, numbers.bytes(vectors.packed()).toBytes());
        var levels = new SectionWriter().number(groups.size());
        groups.forEach(levels::smalls);
        sections.put(GROUPS, levels.toBytes());
        ModelFile.write(sections, out);
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

    static Lexicon read(InputStream in, String name) throws IOException {
        var sections = ModelFile.read(in);
        var words = List.of(SectionReader.of(sections, WORDS).text().split("\n"));
        var section = SectionReader.of(sections, VECTORS);
        var vectors = new WordVectors(section.number(), section.halves(), section.bytes());
        section.check(vectors.scales().length == words.size(), "the vectors");
        var cells = (long) words.size() * vectors.dimensions();
        section.check(vectors.packed().length == cells / 2, "the vectors");
        var groups = groups(SectionReader.of(sections, GROUPS), words.size());
        return new Lexicon(name, words, forms(SectionReader.of(sections, FORMS)), vectors, groups);
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
