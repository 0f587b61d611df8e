package echochat.app.wiring;

import echochat.app.Config;
import echochat.clients.BackendHop;
import echochat.clients.HttpCallBacks;
import echochat.clients.OutsideBackend;
import echochat.core.backend.AnnotationStore;
import echochat.core.backend.Annotations;
import echochat.core.backend.BackendModels;
import echochat.core.backend.BackendTrainingStore;
import echochat.core.backend.BackendTrainings;
import echochat.core.backend.CallBackLoop;
import echochat.core.backend.CallBackReceiver;
import echochat.core.backend.CallBacks;
import echochat.core.backend.OutsideModels;
import echochat.core.backend.SharedDatasets;
import echochat.core.backend.SharedFiles;
import echochat.core.blob.BlobStore;
import echochat.core.dataset.Formats;
import echochat.core.dataset.check.FileValidator;
import echochat.core.model.ModelStore;
import echochat.core.training.JobStore;
import echochat.core.training.Tickets;
import echochat.storage.Database;
import echochat.storage.JdbcAnnotationStore;
import echochat.storage.JdbcBackendTrainingStore;
import echochat.storage.JdbcOutsideModels;
import echochat.storage.SharedFolders;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the backend face does: files of the shared folders, trainings, call-backs, annotations.
@Configuration(proxyBeanMethods = false)
public class BackendBeans {
    @Bean
    SharedFiles sharedFiles(Config config) {
        var uploads = config.uploads();
        return new SharedFolders(uploads.roots(), config.dataDirectory(), uploads.limitBytes());
    }

    @Bean
    SharedDatasets sharedDatasets(SharedFiles files, Formats formats) {
        return new SharedDatasets(files, formats);
    }

    @Bean
    BackendTrainingStore backendTrainingStore(Database database) {
        return new JdbcBackendTrainingStore(database);
    }

    @Bean
    BackendTrainings backendTrainings(
            SharedDatasets shared,
            BlobStore blobs,
            JobStore jobs,
            Tickets tickets,
            BackendTrainingStore trainings,
            InstantSource clock) {
        return new BackendTrainings(shared, blobs, jobs, tickets, trainings, clock);
    }

    @Bean
    AnnotationStore annotationStore(Database database) {
        return new JdbcAnnotationStore(database);
    }

    @Bean
    Annotations annotations(
            AnnotationStore store, BackendTrainingStore trainings, InstantSource clock) {
        return new Annotations(store, trainings, clock);
    }

    @Bean
    BackendModels backendModels(ModelStore models, BlobStore blobs) {
        return new BackendModels(models, blobs);
    }

    @Bean
    OutsideModels outsideModels(Database database) {
        return new JdbcOutsideModels(database);
    }

    /// Absent if none is set.
    @Bean
    @Nullable OutsideBackend outsideBackend(Config config, Formats formats) {
        return config.outside()
                .backend()
                .map(
                        at ->
                                new OutsideBackend(
                                        at, token(config), formats, new FileValidator(formats)))
                .orElse(null);
    }

    /// Absent if no outside backend is set.
    @Bean
    @Nullable OutsideBackendHop outsideBackendHop(Config config, OutsideModels models) {
        return config.outside()
                .backend()
                .map(at -> new OutsideBackendHop(new BackendHop(at, token(config), models)))
                .orElse(null);
    }

    /// The same secret is asked for on our own face and sent to those of others.
    private static String token(Config config) {
        return config.faces().backend().token().orElse("");
    }

    @Bean
    CallBackReceiver callBackReceiver(Config config) {
        return config.outside()
                .callbacks()
                .<CallBackReceiver>map(address -> new HttpCallBacks(address, token(config)))
                .orElse((_, _) -> {});
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    CallBackLoop callBackLoop(
            BackendTrainingStore store,
            BackendTrainings trainings,
            CallBackReceiver receiver,
            InstantSource clock) {
        return new CallBackLoop(
                new CallBacks(store, trainings, receiver, trainings::forget, clock));
    }
}
