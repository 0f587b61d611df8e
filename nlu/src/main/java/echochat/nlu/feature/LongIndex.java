package echochat.nlu.feature;

import java.util.Arrays;

/// A map from numbers other than 0 to small numbers, without an object per entry.
public final class LongIndex {
    /// The answer for a number that is not there.
    public static final int MISSING = -1;

    private long[] keys;
    private int[] values;
    private int size;

    public LongIndex(int expected) {
        var capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    public int size() {
        return size;
    }

    public int get(long key) {
        var place = place(key);
        return keys[place] == key ? values[place] : MISSING;
    }

    /// What [#get] says of each key. First only reads where each would stand, so that the processor
    /// waits for all of these places at once and not for one after the other.
    public int[] getAll(long[] wanted) {
        var mask = keys.length - 1;
        var first = new long[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            first[i] = keys[(int) wanted[i] & mask];
        }
        var found = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            found[i] = first[i] == 0 ? MISSING : get(wanted[i]);
        }
        return found;
    }

    /// What [#get] says of those keys that are there.
    public int[] known(long[] wanted) {
        var known = new int[wanted.length];
        int count = 0;
        for (var key : wanted) {
            var value = get(key);
            if (value != MISSING) {
                known[count++] = value;
            }
        }
        return Arrays.copyOf(known, count);
    }

    public void put(long key, int value) {
        var place = placeForWriting(key);
        values[place] = value;
    }

    /// Adds to what stands there, from 0.
    public int add(long key, int amount) {
        var place = placeForWriting(key);
        values[place] += amount;
        return values[place];
    }

    /// All keys, in ascending order.
    public long[] sortedKeys() {
        var result = new long[size];
        copy((_, _) -> true, result, 0);
        Arrays.sort(result);
        return result;
    }

    /// Adds up how many of the accepted entries have which value.
    ///
    /// @param tally by value; what is higher than its last place counts there
    void tally(HashCounts.Filter filter, int[] tally) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && filter.accepts(keys[i], values[i])) {
                tally[Math.min(values[i], tally.length - 1)]++;
            }
        }
    }

    /// How many entries the filter accepts.
    int count(HashCounts.Filter filter) {
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            count += keys[i] != 0 && filter.accepts(keys[i], values[i]) ? 1 : 0;
        }
        return count;
    }

    /// Copies the keys that the filter accepts, in no order, and returns where they end.
    int copy(HashCounts.Filter filter, long[] target, int start) {
        int end = start;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && filter.accepts(keys[i], values[i])) {
                target[end++] = keys[i];
            }
        }
        return end;
    }

    private int placeForWriting(long key) {
        var place = place(key);
        if (keys[place] == key) {
            return place;
        }
        if (size * 2 >= keys.length) {
            grow();
            place = place(key);
        }
        keys[place] = key;
        size++;
        return place;
    }

    private int place(long key) {
        var mask = keys.length - 1;
        var place = (int) key & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
