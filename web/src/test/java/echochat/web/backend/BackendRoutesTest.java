package echochat.web.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackendRoutesTest {
    @Test
    void aKnownPathTellsItsMethods() {
        assertThat(BackendRoutes.methodsOf("/backend")).containsExactly("GET");
        assertThat(BackendRoutes.methodsOf("/backend/train")).containsExactly("POST");
        assertThat(BackendRoutes.methodsOf("/backend/models/export/shop")).containsExactly("GET");
        assertThat(BackendRoutes.methodsOf("/backend/annotations/save"))
                .containsExactly("POST", "GET");
    }

    @Test
    void anUnknownPathHasNone() {
        assertThat(BackendRoutes.methodsOf("/backend/trains")).isEmpty();
        assertThat(BackendRoutes.methodsOf("/backend/models/export/a/b")).isEmpty();
    }
}
