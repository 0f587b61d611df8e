package echochat.core.backend;

class MemoryBackendTrainingsTest extends BackendTrainingStoreContract {
    private final BackendTrainingStore store = new MemoryBackendTrainings();

    @Override
    protected BackendTrainingStore store() {
        return store;
    }
}
