package echochat.web.http;

import echochat.core.account.PasswordHasher;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Argon2id with 16 MiB and 2 passes. Hashing has threads of its own, so that many who sign in at
/// once wait for each other, and nobody else does.
public final class Argon2Hasher implements PasswordHasher, AutoCloseable {
    private static final String HASH_OF_NOBODY =
            "$argon2id$v=19$m=16384,t=2,p=1$"
                    + "A".repeat(22) // 16 bytes of salt
                    + "$"
                    + "A".repeat(43); // 32 bytes of hash

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 16 * 1024, 2);
    private final ExecutorService threads;

    public Argon2Hasher() {
        var number = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var named = Thread.ofPlatform().daemon().name("password-", 1).factory();
        this.threads = Executors.newFixedThreadPool(number, named);
    }

    @Override
    public String hash(String password) {
        return result(threads.submit(() -> argon2.encode(password)));
    }

    @Override
    public boolean matches(String password, String hash) {
        return result(threads.submit(() -> argon2.matches(password, hash)));
    }

    @Override
    public String hashOfNobody() {
        return HASH_OF_NOBODY;
    }

    @Override
    public void close() {
        threads.close();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while hashing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Hashing failed", e);
        }
    }
}
