package echochat.web.api;

import echochat.core.account.Accounts;
import echochat.core.account.Caller;
import echochat.core.account.EmailAddress;
import echochat.core.account.Secret;
import echochat.core.account.Sessions;
import echochat.core.account.SignedIn;
import echochat.core.account.User;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Registration;
import echochat.web.http.Open;
import echochat.web.http.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Accounts: registering, signing in and out.
@RestController
@RequestMapping("/api/auth")
public final class AuthApi {
    private final Registration registration;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;

    public AuthApi(
            Registration registration, Accounts accounts, Sessions sessions, SessionCookie cookie) {
        this.registration = registration;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    public record RegisterRequest(
            @Nullable String email, @Nullable String password, @Nullable String name) {}

    public record LoginRequest(@Nullable String email, @Nullable String password) {}

    public record UserView(long id, String email, String name, Instant createdAt) {
        static UserView of(User user) {
            return new UserView(
                    user.id().value(), user.email().value(), user.name(), user.createdAt());
        }
    }

    public record UserAnswer(UserView user) {}

    @Open
    @PostMapping("/register")
    public ResponseEntity<UserAnswer> register(@RequestBody RegisterRequest request) {
        var signedIn = registration.register(request.email(), request.password(), request.name());
        return answer(HttpStatus.CREATED, signedIn);
    }

    @Open
    @PostMapping("/login")
    public ResponseEntity<UserAnswer> login(
            @RequestBody LoginRequest request, HttpServletRequest http) {
        var signedIn =
                sessions.signIn(
                        EmailAddress.parse(request.email()),
                        Objects.requireNonNullElse(request.password(), ""),
                        http.getRemoteAddr());
        return answer(HttpStatus.OK, signedIn);
    }

    @Open
    @PostMapping("/logout")
    public ResponseEntity<Void> logout(HttpServletRequest http) {
        SessionCookie.read(http).ifPresent(text -> sessions.close(new Secret(text)));
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.gone().toString())
                .build();
    }

    @GetMapping("/me")
    public UserAnswer me(Caller caller) {
        if (!(caller instanceof Caller.Person person)) {
            throw new ProblemException(Problem.PEOPLE_ONLY);
        }
        return new UserAnswer(UserView.of(accounts.get(person.user())));
    }

    private ResponseEntity<UserAnswer> answer(HttpStatus status, SignedIn signedIn) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.SET_COOKIE, cookie.of(signedIn).toString())
                .body(new UserAnswer(UserView.of(signedIn.user())));
    }
}
