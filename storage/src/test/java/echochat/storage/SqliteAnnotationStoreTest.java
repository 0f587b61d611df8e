package echochat.storage;

import echochat.core.backend.AnnotationStore;
import echochat.core.backend.AnnotationStoreContract;
import org.junit.jupiter.api.AfterEach;

class SqliteAnnotationStoreTest extends AnnotationStoreContract {
    private final Database database = TestDatabase.open(Dialect.SQLITE);

    @Override
    protected AnnotationStore store() {
        return new JdbcAnnotationStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
