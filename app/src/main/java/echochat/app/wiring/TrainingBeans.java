package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.blob.BlobStore;
import echochat.core.dataset.DatasetStore;
import echochat.core.dataset.Datasets;
import echochat.core.dataset.Formats;
import echochat.core.dataset.Validations;
import echochat.core.model.ModelFiles;
import echochat.core.model.ModelStore;
import echochat.core.model.Models;
import echochat.core.training.ExtraExamples;
import echochat.core.training.JobStore;
import echochat.core.training.JobUpdates;
import echochat.core.training.Materials;
import echochat.core.training.ModelMaker;
import echochat.core.training.OutsideJobs;
import echochat.core.training.OutsideTrainer;
import echochat.core.training.Tickets;
import echochat.core.training.TrainingChoices;
import echochat.core.training.TrainingFiles;
import echochat.core.training.TrainingJobs;
import echochat.core.training.TrainingWorker;
import echochat.core.workspace.WorkspaceGuard;
import echochat.nlu.TrainingSettings;
import echochat.storage.Database;
import echochat.storage.JdbcJobStore;
import echochat.storage.JdbcModelStore;
import echochat.storage.JdbcTrainingChoiceStore;
import echochat.storage.SchedulerTickets;
import echochat.web.api.ModelApi;
import echochat.web.api.ServiceToken;
import echochat.web.api.TrainingApi;
import echochat.web.api.TrainingChoiceApi;
import echochat.web.http.OwnMachine;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Trainings, and the models that come of them.
@Configuration(proxyBeanMethods = false)
public class TrainingBeans {
    private static final Duration PATIENCE_WITH_OUTSIDE_TRAINERS = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS_AT_A_JOB = Duration.ofMillis(200);

    @Bean
    JdbcModelStore modelStore(Database database) {
        return new JdbcModelStore(database);
    }

    @Bean
    JdbcJobStore jobStore(Database database, ModelStore models, InstantSource clock) {
        return new JdbcJobStore(database, models, clock);
    }

    @Bean
    ModelFiles modelFiles(ModelStore models, BlobStore blobs) {
        return new ModelFiles(models, blobs);
    }

    @Bean
    Materials materials(
            DatasetStore store,
            Datasets datasets,
            Formats formats,
            TrainingFiles files,
            ExtraExamples extras) {
        return new Materials(store, datasets, formats, files, extras);
    }

    /// @param outside trains in another program, where one is set
    @Bean
    TrainingWorker trainingWorker(
            Config config,
            JobStore jobs,
            DatasetStore datasets,
            Materials materials,
            ModelStore models,
            ModelFiles files,
            TrainingChoices choices,
            ObjectProvider<OutsideTrainer> outside,
            InstantSource clock) {
        var trainer = outside.getIfAvailable();
        var outsideJobs =
                trainer == null
                        ? null
                        : new OutsideJobs(
                                jobs, datasets, trainer, PATIENCE_WITH_OUTSIDE_TRAINERS, clock);
        var maker = new ModelMaker(models, files, choices, settings(config));
        return new TrainingWorker(jobs, materials, maker, files, outsideJobs, clock);
    }

    @Bean
    TrainingChoices trainingChoices(Database database, WorkspaceGuard guard) {
        return new TrainingChoices(new JdbcTrainingChoiceStore(database), guard);
    }

    /// Trainings that run beside each other share the processors.
    private static TrainingSettings settings(Config config) {
        var processors = Runtime.getRuntime().availableProcessors();
        var each = Math.max(1, processors / config.work().trainings());
        return TrainingSettings.defaults().withThreads(each);
    }

    /// The worker is looked for when the first ticket is shown: what it reads may issue tickets.
    @Bean(destroyMethod = "")
    SchedulerTickets tickets(
            Config config,
            Database database,
            JobStore jobs,
            ObjectProvider<TrainingWorker> worker) {
        return new SchedulerTickets(
                database,
                jobs,
                ticket -> worker.getObject().work(ticket),
                config.work().trainings());
    }

    @Bean
    TrainingJobs trainingJobs(
            JobStore jobs,
            Tickets tickets,
            Datasets datasets,
            WorkspaceGuard guard,
            InstantSource clock) {
        return new TrainingJobs(jobs, tickets, datasets, guard, clock);
    }

    @Bean
    JobUpdates jobUpdates(JobStore jobs) {
        return new JobUpdates(jobs, BETWEEN_LOOKS_AT_A_JOB);
    }

    @Bean
    BackgroundWork backgroundWork(
            Config config,
            Validations validations,
            ModelFiles files,
            TrainingWorker worker,
            SchedulerTickets tickets,
            JobUpdates updates) {
        return new BackgroundWork(config, validations, files, worker, tickets, updates);
    }

    @Bean
    Models models(ModelStore store, ModelFiles files, WorkspaceGuard guard, InstantSource clock) {
        return new Models(store, files, guard, clock);
    }

    @Bean
    ModelApi modelApi(Models models) {
        return new ModelApi(models);
    }

    @Bean
    TrainingChoiceApi trainingChoiceApi(TrainingChoices choices) {
        return new TrainingChoiceApi(choices);
    }

    @Bean
    TrainingApi trainingApi(Config config, TrainingJobs jobs, JobUpdates updates) {
        var ownMachine = new OwnMachine(config.site().allowedOrigins());
        var token = new ServiceToken(config.faces().backend().token(), ownMachine);
        return new TrainingApi(jobs, updates, token);
    }
}
