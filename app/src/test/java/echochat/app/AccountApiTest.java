package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountApiTest {
    private EchoChatServer server;

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whoRegistersIsSignedInAndHasAWorkspace() {
        var client = newcomer();

        var answer = register(client, " Ada@Example.org", "longenough", "Ada");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().at("/user/email").asString()).isEqualTo("ada@example.org");
        assertThat(answer.text()).doesNotContain("longenough", "argon2");
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(client.get("/api/auth/me").json().at("/user/name").asString()).isEqualTo("Ada");
        assertThat(client.get("/api/workspaces").json().at("/0/name").asString())
                .isEqualTo("Ada's workspace");
    }

    @Test
    void anEmailIsTakenOnceInWhateverLetters() {
        server.registered("taken@example.org");

        expect(register(newcomer(), "Taken@Example.ORG", "longenough", ""), 409, "EMAIL_TAKEN");
    }

    @Test
    void whatCannotBeAnAccountIsRefusedWithTheReason() {
        var client = newcomer();

        expect(register(client, "x@example.org", "short", ""), 400, "PASSWORD_TOO_SHORT");
        expect(register(client, "nobody", "longenough", ""), 400, "EMAIL_MALFORMED");
        expect(
                register(client, "x@example.org", "longenough", "n".repeat(101)),
                400,
                "NAME_TOO_LONG");
        expect(post(client, "{\"email\":"), 400, "BODY_MALFORMED");
        expect(post(client, ""), 400, "BODY_MISSING");
        expect(post(client, "{\"email\":{}}"), 400, "BODY_MALFORMED");
        expect(
                client.send("POST", "/api/auth/register", "text/plain", "hello"),
                415,
                "BODY_TYPE_UNKNOWN");
        expect(post(client, "{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "BODY_TOO_LARGE");
    }

    @Test
    void aChangeNeedsTheTokenOfOurPage() {
        var without = server.client();
        expect(
                without.post("/api/auth/login", Map.of("email", "a@b.c", "password", "x")),
                403,
                "CSRF_TOKEN_WRONG");

        var ada = server.registered("csrf@example.org").with("X-XSRF-TOKEN", "guessed");
        expect(ada.post("/api/workspaces", Map.of("name", "Mine")), 403, "CSRF_TOKEN_WRONG");
    }

    @Test
    void whoSignsOutIsOut() {
        var ada = server.registered("out@example.org");
        var session = ada.cookie("ECHOCHAT_SESSION");

        assertThat(ada.post("/api/auth/logout", Map.of()).status()).isEqualTo(204);

        var thief = server.client().with("Cookie", "ECHOCHAT_SESSION=" + session);
        expect(thief.get("/api/auth/me"), 401, "NOT_SIGNED_IN");
        expect(ada.get("/api/workspaces"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAreToldAlike() {
        server.registered("known@example.org");

        var wrong = login(newcomer(), "known@example.org", "wrong-password");
        var unknown = login(newcomer(), "unknown@example.org", "wrong-password");

        expect(wrong, 401, "SIGN_IN_WRONG");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(login(newcomer(), "known@example.org", TestClient.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void guessingGetsSlow() {
        server.registered("slow@example.org");
        var guesser = newcomer();
        IntStream.range(0, 5).forEach(_ -> login(guesser, "slow@example.org", "guess-guess"));

        var refused = login(guesser, "slow@example.org", TestClient.PASSWORD);

        expect(refused, 429, "TOO_MANY_SIGN_INS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    }

    @Test
    void whatIsNotThereIsToldInOurShape() {
        expect(server.client().get("/api/nothing"), 404, "ROUTE_UNKNOWN");
        expect(server.client().get("/nothing.js"), 404, "ROUTE_UNKNOWN");
        expect(server.client().delete("/api/auth/me"), 405, "METHOD_UNKNOWN");
        var ada = server.registered("number@example.org");
        expect(ada.get("/api/workspaces/seven"), 400, "PARAMETER_MALFORMED");
        expect(server.client().get("/api/..%2f/x"), 400, "REQUEST_MALFORMED");
    }

    @Test
    void requestsKeepTheirId() {
        var given = server.client().with("X-Request-Id", "abc-1").get("/health");

        assertThat(given.header("X-Request-Id")).isEqualTo("abc-1");
        assertThat(server.client().get("/health").header("X-Request-Id")).hasSize(16);
        assertThat(
                        server.client()
                                .with("X-Request-Id", "a b<")
                                .get("/health")
                                .header("X-Request-Id"))
                .hasSize(16);
    }

    private TestClient newcomer() {
        var client = server.client();
        client.get("/api/auth/me");
        return client;
    }

    private static TestClient.Answer register(
            TestClient client, String email, String password, String name) {
        return client.post(
                "/api/auth/register", Map.of("email", email, "password", password, "name", name));
    }

    private static TestClient.Answer login(TestClient client, String email, String password) {
        return client.post("/api/auth/login", Map.of("email", email, "password", password));
    }

    private static TestClient.Answer post(TestClient client, String body) {
        return client.send("POST", "/api/auth/register", "application/json", body);
    }

    private static void expect(TestClient.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("error").asString()).isNotEmpty();
        assertThat(answer.json().get("mend").asString()).isNotEmpty();
    }
}
