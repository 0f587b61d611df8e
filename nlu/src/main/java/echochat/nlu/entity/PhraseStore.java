package echochat.nlu.entity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The phrases of all lists, one after the other in UTF-8: without an object for each, so that a
/// hundred thousand of them take little more than their letters.
final class PhraseStore {
    private final List<String> entities;
    private final int[] firsts; // phrase that each list begins with, and last how many there are
    private final int[] places; // where each phrase begins, and last where all end
    private final byte[] letters;

    PhraseStore(SortedMap<String, List<String>> lists) {
        entities = List.copyOf(lists.keySet());
        firsts = new int[entities.size() + 1];
        places = new int[lists.values().stream().mapToInt(List::size).sum() + 1];
        var bytes = new ByteArrayOutputStream();
        int list = 0;
        int phrase = 0;
        for (var phrases : lists.values()) {
            for (var text : phrases) {
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                places[++phrase] = bytes.size();
            }
            firsts[++list] = phrase;
        }
        letters = bytes.toByteArray();
    }

    int size() {
        return places.length - 1;
    }

    List<String> entities() {
        return entities;
    }

    String phrase(int number) {
        var length = places[number + 1] - places[number];
        return new String(letters, places[number], length, StandardCharsets.UTF_8);
    }

    /// The number of the list that holds a phrase.
    int listOf(int phrase) {
        var place = Arrays.binarySearch(firsts, phrase);
        if (place < 0) {
            return -place - 2;
        }
        while (firsts[place + 1] == phrase) { // lists without phrases begin at the same number
            place++;
        }
        return place;
    }

    SortedMap<String, List<String>> lists() {
        var lists = new TreeMap<String, List<String>>();
        for (int list = 0; list < entities.size(); list++) {
            var phrases = new ArrayList<String>();
            for (int phrase = firsts[list]; phrase < firsts[list + 1]; phrase++) {
                phrases.add(phrase(phrase));
            }
            lists.put(entities.get(list), phrases);
        }
        return lists;
    }
}
