package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.blob.BlobStore;
import echochat.core.dataset.Arrivals;
import echochat.core.dataset.DatasetFiles;
import echochat.core.dataset.DatasetStore;
import echochat.core.dataset.Datasets;
import echochat.core.dataset.ExamplePages;
import echochat.core.dataset.Formats;
import echochat.core.dataset.Samples;
import echochat.core.dataset.Uploads;
import echochat.core.dataset.Validations;
import echochat.core.dataset.Validator;
import echochat.core.dataset.check.FileValidator;
import echochat.core.workspace.WorkspaceGuard;
import echochat.core.workspace.Workspaces;
import echochat.formats.Readers;
import echochat.storage.Database;
import echochat.storage.FileBlobStore;
import echochat.storage.JdbcDatasetStore;
import echochat.web.api.DatasetApi;
import echochat.web.api.SampleApi;
import echochat.web.api.UploadApi;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Datasets: their files, their checks, and the samples.
@Configuration(proxyBeanMethods = false)
public class DatasetBeans {
    @Bean
    FileBlobStore blobStore(Config config) {
        return new FileBlobStore(config.dataDirectory());
    }

    @Bean
    JdbcDatasetStore datasetStore(Database database) {
        return new JdbcDatasetStore(database);
    }

    @Bean
    DatasetFiles datasetFiles(DatasetStore store, BlobStore blobs) {
        return new DatasetFiles(store, blobs);
    }

    @Bean
    Formats formats() {
        return Readers.all();
    }

    @Bean
    WorkspaceGuard workspaceGuard(Workspaces workspaces) {
        return new WorkspaceGuard(workspaces);
    }

    @Bean
    Datasets datasets(
            DatasetStore store, BlobStore blobs, WorkspaceGuard guard, InstantSource clock) {
        return new Datasets(store, blobs, guard, clock);
    }

    /// @param outside checks in another program, where one is set
    @Bean
    Validations validations(
            DatasetStore store,
            Datasets datasets,
            Formats formats,
            ObjectProvider<Validator> outside,
            InstantSource clock) {
        var validator = outside.getIfAvailable(() -> new FileValidator(formats));
        return new Validations(store, datasets, validator, clock);
    }

    @Bean
    Uploads uploads(Datasets datasets, Validations validations) {
        return new Uploads(datasets, validations);
    }

    @Bean
    Samples samples(Uploads uploads, BlobStore blobs, Formats formats) {
        return new Samples(SampleFiles.all(), uploads, blobs, formats);
    }

    @Bean
    DatasetApi datasetApi(Datasets datasets, Validations validations, Formats formats) {
        return new DatasetApi(datasets, validations, new ExamplePages(datasets, formats));
    }

    @Bean
    UploadApi uploadApi(Config config, BlobStore blobs, Uploads uploads, Workspaces workspaces) {
        var arrivals = new Arrivals(blobs, config.uploads().limitBytes());
        return new UploadApi(arrivals, uploads, workspaces);
    }

    @Bean
    SampleApi sampleApi(Samples samples) {
        return new SampleApi(samples);
    }
}
