package echochat.core.dataset.check;

/// Remembers where each text stood, by its 64-bit hash, in 16 bytes a slot. Of 6 million texts two
/// different ones share a hash once in a million runs.
final class SeenTexts {
    /// Beyond this number no further text is remembered.
    static final int MOST = 6_000_000;

    private static final int INTENT_BITS = 16;
    private static final int FILE_BITS = 16;
    static final int MOST_FILES = 1 << FILE_BITS;

    // Two numbers a slot, side by side so that one look into memory gets both: the hash, and the
    // line with the file and the intent.
    private long[] slots = new long[1 << 13];
    private int size;

    /// A hash in which upper and lower case differ, as they do for learning.
    static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }

    /// The slot that has this hash, or would take it.
    int slotOf(long hash) {
        var mask = slots.length - 2;
        var slot = (int) (hash ^ hash >>> 29) << 1 & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    boolean isTaken(int slot) {
        return slots[slot] != 0;
    }

    boolean isFull() {
        return size >= MOST;
    }

    void put(int slot, long hash, int line, int file, int intent) {
        if (isFull()) {
            return;
        }
        slots[slot] = hash;
        slots[slot + 1] =
                ((long) line << (FILE_BITS + INTENT_BITS)) | ((long) file << INTENT_BITS) | intent;
        size++;
        if (size > slots.length / 8 * 3) {
            grow();
        }
    }

    int lineAt(int slot) {
        return (int) (slots[slot + 1] >>> (FILE_BITS + INTENT_BITS));
    }

    int fileAt(int slot) {
        return (int) (slots[slot + 1] >>> INTENT_BITS) & (1 << FILE_BITS) - 1;
    }

    int intentAt(int slot) {
        return (int) slots[slot + 1] & (1 << INTENT_BITS) - 1;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (var from = 0; from < old.length; from += 2) {
            if (old[from] != 0) {
                var to = slotOf(old[from]);
                slots[to] = old[from];
                slots[to + 1] = old[from + 1];
            }
        }
    }
}
