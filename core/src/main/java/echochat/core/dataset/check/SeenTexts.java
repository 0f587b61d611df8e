package echochat.core.dataset.check;

/// Remembers where each text stood, by its 64-bit hash, in 16 bytes a slot. Of 6 million texts two
/// different ones share a hash once in a million runs.
final class SeenTexts {
    /// Beyond this number no further text is remembered.
    static final int MOST = 6_000_000;

    private static final int INTENT_BITS = 16;

    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int[] filesAndIntents = new int[1 << 12];
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
        var mask = hashes.length - 1;
        var slot = (int) (hash ^ hash >>> 29) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    boolean isTaken(int slot) {
        return hashes[slot] != 0;
    }

    boolean isFull() {
        return size >= MOST;
    }

    void put(int slot, long hash, int line, int file, int intent) {
        if (isFull()) {
            return;
        }
        fill(slot, hash, line, file << INTENT_BITS | intent);
        size++;
        if (size > hashes.length / 4 * 3) {
            grow();
        }
    }

    int lineAt(int slot) {
        return lines[slot];
    }

    int fileAt(int slot) {
        return filesAndIntents[slot] >>> INTENT_BITS;
    }

    int intentAt(int slot) {
        return filesAndIntents[slot] & (1 << INTENT_BITS) - 1;
    }

    private void fill(int slot, long hash, int line, int fileAndIntent) {
        hashes[slot] = hash;
        lines[slot] = line;
        filesAndIntents[slot] = fileAndIntent;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        var oldFilesAndIntents = filesAndIntents;
        hashes = new long[oldHashes.length * 2];
        lines = new int[hashes.length];
        filesAndIntents = new int[hashes.length];
        for (var old = 0; old < oldHashes.length; old++) {
            if (oldHashes[old] != 0) {
                fill(
                        slotOf(oldHashes[old]),
                        oldHashes[old],
                        oldLines[old],
                        oldFilesAndIntents[old]);
            }
        }
    }
}
