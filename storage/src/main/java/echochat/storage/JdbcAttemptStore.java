package echochat.storage;

import echochat.core.account.AttemptStore;
import echochat.core.account.AttemptSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attempts to sign in, in the database.
public final class JdbcAttemptStore implements AttemptStore {
    private final Database database;

    public JdbcAttemptStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Duration> begin(List<AttemptSubject> subjects, Instant now) {
        return database.write(
                client -> {
                    var wait = longestWait(client, subjects, now);
                    if (wait.isEmpty()) {
                        subjects.forEach(subject -> count(client, subject, now));
                    }
                    return wait;
                });
    }

    @Override
    public void forget(List<AttemptSubject> subjects) {
        database.write(
                client ->
                        subjects.stream()
                                .mapToInt(
                                        subject ->
                                                client.sql(
                                                                "DELETE FROM sign_in_attempts WHERE"
                                                                        + " subject = ?")
                                                        .param(subject.name())
                                                        .update())
                                .sum());
    }

    @Override
    public int forgetOlderThan(Instant then) {
        return database.write(
                client ->
                        client.sql("DELETE FROM sign_in_attempts WHERE last_at < ?")
                                .param(then.toEpochMilli())
                                .update());
    }

    private static Optional<Duration> longestWait(
            JdbcClient client, List<AttemptSubject> subjects, Instant now) {
        return subjects.stream()
                .flatMap(
                        subject ->
                                client
                                        .sql(
                                                """
                                                SELECT next_after FROM sign_in_attempts
                                                WHERE subject = ? AND next_after > ?
                                                """)
                                        .params(subject.name(), now.toEpochMilli())
                                        .query(Long.class)
                                        .stream())
                .map(next -> Duration.ofMillis(next - now.toEpochMilli()))
                .max(Comparator.naturalOrder());
    }

    private static void count(JdbcClient client, AttemptSubject subject, Instant now) {
        var attempts =
                client.sql(
                                """
                                INSERT INTO sign_in_attempts (subject, attempts, next_after, last_at)
                                VALUES (?, 1, 0, ?)
                                ON CONFLICT (subject) DO UPDATE
                                SET attempts = sign_in_attempts.attempts + 1,
                                    last_at = excluded.last_at
                                RETURNING attempts
                                """)
                        .params(subject.name(), now.toEpochMilli())
                        .query(Integer.class)
                        .single();
        var next = now.plus(subject.waitAfter(attempts));
        client.sql("UPDATE sign_in_attempts SET next_after = ? WHERE subject = ?")
                .params(next.toEpochMilli(), subject.name())
                .update();
    }
}
