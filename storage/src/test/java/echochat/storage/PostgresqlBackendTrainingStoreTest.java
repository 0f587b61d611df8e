package echochat.storage;

import echochat.core.backend.BackendTrainingStore;
import echochat.core.backend.BackendTrainingStoreContract;
import org.junit.jupiter.api.AfterEach;

class PostgresqlBackendTrainingStoreTest extends BackendTrainingStoreContract {
    private final Database database = TestDatabase.open(Dialect.POSTGRESQL);

    @Override
    protected BackendTrainingStore store() {
        return new JdbcBackendTrainingStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
