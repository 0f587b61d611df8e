package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// The parts of the entity side as sections of a model file.
public final class EntityCodec {
    private EntityCodec() {}

    public static byte[] encode(Patterns patterns) {
        var section = new SectionWriter().number(patterns.rules().size());
        for (var rule : patterns.rules()) {
            section.text(rule.name()).text(rule.pattern()).number(rule.isEntity() ? 1 : 0);
        }
        return section.toBytes();
    }

    public static Patterns decodePatterns(SectionReader section) throws ModelDamagedException {
        var rules = new ArrayList<Patterns.Rule>();
        for (int left = section.count(); left > 0; left--) {
            rules.add(Patterns.Rule.of(section.text(), section.text(), section.number() == 1));
        }
        return new Patterns(rules);
    }

    public static byte[] encode(WordLists lists) {
        var section = new SectionWriter().number(lists.lists().size());
        lists.lists()
                .forEach(
                        (entity, phrases) -> {
                            section.text(entity).number(phrases.size());
                            phrases.forEach(section::text);
                        });
        return section.toBytes();
    }

    /// Which lists forgive typos.
    public static byte[] encode(Typos typos) {
        var section = new SectionWriter().number(typos.edits().size());
        typos.edits().forEach((entity, edits) -> section.text(entity).number(edits));
        section.number(typos.rightWords().size());
        typos.rightWords().forEach(section::text);
        return section.toBytes();
    }

    public static Typos decodeTypos(SectionReader section) throws ModelDamagedException {
        var edits = new TreeMap<String, Integer>();
        for (int left = section.count(); left > 0; left--) {
            var entity = section.text();
            var count = section.number();
            section.check(count >= 1 && count <= Typos.MOST, "a number of typos");
            edits.put(entity, count);
        }
        var rightWords = new TreeSet<String>();
        for (int left = section.count(); left > 0; left--) {
            rightWords.add(section.text());
        }
        return new Typos(edits, rightWords);
    }

    public static WordLists decodeLists(SectionReader section, Typos typos)
            throws ModelDamagedException {
        var lists = new TreeMap<String, List<String>>();
        for (int left = section.count(); left > 0; left--) {
            var phrases = new ArrayList<String>();
            lists.put(section.text(), phrases);
            for (int more = section.count(); more > 0; more--) {
                phrases.add(section.text());
            }
        }
        return new WordLists(lists, typos);
    }

    public static byte[] encode(Synonyms synonyms) {
        var section = new SectionWriter().number(synonyms.values().size());
        synonyms.values().forEach((said, value) -> section.text(said).text(value));
        return section.toBytes();
    }

    public static Synonyms decodeSynonyms(SectionReader section) throws ModelDamagedException {
        var values = new TreeMap<String, String>();
        for (int left = section.count(); left > 0; left--) {
            values.put(section.text(), section.text());
        }
        return new Synonyms(values);
    }
}
