package echochat.storage;

import echochat.core.backend.AnnotationStore;
import echochat.core.backend.AnnotationStoreContract;
import org.junit.jupiter.api.AfterEach;

class PostgresqlAnnotationStoreTest extends AnnotationStoreContract {
    private final Database database = TestDatabase.open(Dialect.POSTGRESQL);

    @Override
    protected AnnotationStore store() {
        return new JdbcAnnotationStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
