package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.account.Scope;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.ApiKey;
import echochat.core.workspace.ApiKeys;
import echochat.core.workspace.NewApiKey;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// API keys of a workspace.
@RestController
@RequestMapping("/api/workspaces/{id}/api-keys")
public final class ApiKeyApi {
    private final ApiKeys keys;

    public ApiKeyApi(ApiKeys keys) {
        this.keys = keys;
    }

    /// @param scopes some of `read`, `write` and `chat`
    public record ApiKeyRequest(@Nullable String name, @Nullable List<String> scopes) {}

    /// @param prefix how the key begins
    public record ApiKeyView(
            long id,
            String name,
            String prefix,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {
        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(
                    key.id(),
                    key.name(),
                    key.prefix(),
                    words(key.scopes()),
                    key.createdAt(),
                    key.lastUsedAt().orElse(null));
        }
    }

    /// @param key the key itself, shown this once
    public record NewApiKeyView(
            long id,
            String key,
            String name,
            String prefix,
            List<String> scopes,
            Instant createdAt) {
        static NewApiKeyView of(NewApiKey made) {
            var key = made.key();
            return new NewApiKeyView(
                    key.id(),
                    made.text(),
                    key.name(),
                    key.prefix(),
                    words(key.scopes()),
                    key.createdAt());
        }
    }

    @GetMapping
    public List<ApiKeyView> listApiKeys(Caller caller, @PathVariable("id") long id) {
        return keys.of(caller, new WorkspaceId(id)).stream().map(ApiKeyView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public NewApiKeyView createApiKey(
            Caller caller, @PathVariable("id") long id, @RequestBody ApiKeyRequest request) {
        var scopes = scopes(request.scopes());
        return NewApiKeyView.of(keys.create(caller, new WorkspaceId(id), request.name(), scopes));
    }

    @DeleteMapping("/{keyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void deleteApiKey(
            Caller caller, @PathVariable("id") long id, @PathVariable("keyId") long keyId) {
        keys.delete(caller, new WorkspaceId(id), keyId);
    }

    private static Set<Scope> scopes(@Nullable List<String> words) {
        return words == null
                ? Set.of()
                : words.stream().map(ApiKeyApi::scope).collect(Collectors.toSet());
    }

    private static Scope scope(String word) {
        return Stream.of(Scope.values())
                .filter(scope -> word(scope).equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.SCOPE_UNKNOWN, word));
    }

    private static List<String> words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(ApiKeyApi::word).toList();
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
