package echochat.app.wiring;

import echochat.app.Version;
import echochat.core.backend.Annotations;
import echochat.core.backend.BackendModels;
import echochat.core.backend.BackendTrainings;
import echochat.core.backend.CallBackLoop;
import echochat.core.backend.SharedDatasets;
import echochat.core.chat.BotsInService;
import echochat.core.chat.Chain;
import echochat.core.chat.Chat;
import echochat.core.chat.ConversationStore;
import echochat.core.chat.DidYouMeanHop;
import echochat.core.chat.LastAnswer;
import echochat.core.chat.ModelHop;
import echochat.core.chat.OutsideServer;
import echochat.core.chat.PhraseBook;
import echochat.core.chat.SmallTalkHop;
import echochat.core.chat.UnwrittenHop;
import echochat.web.backend.AnnotationRoutes;
import echochat.web.backend.BackendErrors;
import echochat.web.backend.ChatRoutes;
import echochat.web.backend.DatasetRoutes;
import echochat.web.backend.IndexRoutes;
import echochat.web.backend.ModelRoutes;
import echochat.web.backend.TokenRoutes;
import echochat.web.backend.TrainingRoutes;
import echochat.web.backend.UnknownRoutes;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The routes of the backend face.
@Configuration(proxyBeanMethods = false)
public class BackendFaceBeans {
    @Bean
    IndexRoutes backendIndexRoutes(
            BackendModels models, ObjectProvider<OutsideServer> rasa, InstantSource clock) {
        return new IndexRoutes(
                Version.text(),
                models,
                () -> rasa.stream().anyMatch(OutsideServer::isReachable),
                clock);
    }

    @Bean
    DatasetRoutes backendDatasetRoutes(SharedDatasets datasets) {
        return new DatasetRoutes(datasets);
    }

    @Bean
    TrainingRoutes backendTrainingRoutes(BackendTrainings trainings, CallBackLoop callBacks) {
        return new TrainingRoutes(trainings, callBacks::wake);
    }

    /// Never an outside bot: that may be asking us.
    @Bean
    ChatRoutes backendChatRoutes(
            BotsInService bots,
            PhraseBook phrases,
            ConversationStore store,
            BackendModels models,
            InstantSource clock) {
        var hops =
                List.of(
                        new ModelHop(),
                        new SmallTalkHop(phrases),
                        new UnwrittenHop(phrases),
                        new DidYouMeanHop(phrases));
        var chain = new Chain(hops, new LastAnswer(phrases), _ -> {});
        return new ChatRoutes(new Chat(chain, bots, store, clock), models);
    }

    @Bean
    ModelRoutes backendModelRoutes(BackendModels models) {
        return new ModelRoutes(models);
    }

    @Bean
    TokenRoutes backendTokenRoutes() {
        return new TokenRoutes();
    }

    @Bean
    AnnotationRoutes backendAnnotationRoutes(Annotations annotations) {
        return new AnnotationRoutes(annotations);
    }

    @Bean
    UnknownRoutes backendUnknownRoutes() {
        return new UnknownRoutes();
    }

    @Bean
    BackendErrors backendErrors() {
        return new BackendErrors();
    }
}
