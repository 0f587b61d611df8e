package echochat.bench.peer;

import java.util.function.Supplier;

/// An answer and how long it took.
public record Timed(Answer answer, long nanos) {
    static Timed of(Supplier<Answer> work) {
        var began = System.nanoTime();
        var answer = work.get();
        return new Timed(answer, System.nanoTime() - began);
    }
}
