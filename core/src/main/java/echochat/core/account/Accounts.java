package echochat.core.account;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Users: who they are, and whether a password is theirs.
public final class Accounts {
    private static final int SHORTEST_PASSWORD = 8;
    // Hashing takes as long as the password is; nobody types more.
    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_NAME = 100;

    private final AccountStore store;
    private final PasswordHasher hasher;
    private final InstantSource clock;

    public Accounts(AccountStore store, PasswordHasher hasher, InstantSource clock) {
        this.store = store;
        this.hasher = hasher;
        this.clock = clock;
    }

    public User register(@Nullable String email, @Nullable String password, @Nullable String name) {
        var address = EmailAddress.parse(email);
        var hash = hasher.hash(checked(password));
        return store.create(address, nameOr(name, address), hash, clock.instant())
                .orElseThrow(() -> new ProblemException(Problem.EMAIL_TAKEN, address));
    }

    public User get(UserId id) {
        return store.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_SIGNED_IN));
    }

    public Optional<User> find(EmailAddress email) {
        return store.find(email);
    }

    /// Takes the same time whether the e-mail is known or not.
    public Optional<User> authenticate(EmailAddress email, String password) {
        var user = store.find(email);
        var hash = user.flatMap(known -> store.passwordHash(known.id()));
        var right =
                password.length() <= LONGEST_PASSWORD
                        && hasher.matches(password, hash.orElseGet(hasher::hashOfNobody));
        return right && hash.isPresent() ? user : Optional.empty();
    }

    private static String checked(@Nullable String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new ProblemException(Problem.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
        }
        if (password.length() > LONGEST_PASSWORD) {
            throw new ProblemException(Problem.PASSWORD_TOO_LONG, LONGEST_PASSWORD);
        }
        return password;
    }

    private static String nameOr(@Nullable String name, EmailAddress email) {
        var given = name == null ? "" : name.strip();
        if (given.length() > LONGEST_NAME) {
            throw new ProblemException(Problem.NAME_TOO_LONG, LONGEST_NAME);
        }
        return given.isEmpty() ? email.value().substring(0, email.value().indexOf('@')) : given;
    }
}
