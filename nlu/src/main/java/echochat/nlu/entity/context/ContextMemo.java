package echochat.nlu.entity.context;

import echochat.nlu.math.Rows;
import java.util.IdentityHashMap;

/// What a [ContextNet] that has learned says of sentences that are seen over and over: worked out
/// once, as long as there is room. It learns nothing more and hides nothing: what learns beside it
/// is as good as beside one that does, and sooner done.
public final class ContextMemo implements Hearing {
    private static final int ROOM = 8_000_000; // numbers, of four bytes

    private final ContextNet net;
    private final IdentityHashMap<int[][], float[][]> known = new IdentityHashMap<>();
    private int left; // of the room, in numbers

    public ContextMemo(ContextNet net) {
        this(net, ROOM);
    }

    ContextMemo(ContextNet net, int room) {
        this.net = net;
        left = room;
    }

    @Override
    public void hear(int[][] numbers, float[][] result) {
        var evidence = known.get(numbers);
        if (evidence == null) {
            evidence = net.evidence(numbers);
            keep(numbers, evidence);
        }
        for (int token = 0; token < result.length; token++) {
            Rows.add(result[token], evidence[token], 1);
        }
    }

    private void keep(int[][] numbers, float[][] evidence) {
        var size = evidence.length * evidence[0].length;
        if (size <= left) {
            known.put(numbers, evidence);
            left -= size;
        }
    }

    @Override
    public void blame(int token, float[] wrong, int[] active, int count, float rate) {}

    @Override
    public void learn(float rate) {}
}
