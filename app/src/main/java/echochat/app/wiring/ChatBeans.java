package echochat.app.wiring;

import echochat.app.Config;
import echochat.clients.GuardedHop;
import echochat.clients.RasaServer;
import echochat.core.chat.BotsInService;
import echochat.core.chat.Chain;
import echochat.core.chat.Chat;
import echochat.core.chat.DidYouMeanHop;
import echochat.core.chat.LastAnswer;
import echochat.core.chat.ModelHop;
import echochat.core.chat.NothingKept;
import echochat.core.chat.OutsideServer;
import echochat.core.chat.PhraseBook;
import echochat.core.chat.RasaWorkspaces;
import echochat.core.chat.Responder;
import echochat.core.chat.SampleBot;
import echochat.core.chat.ServingBot;
import echochat.core.chat.SmallTalkHop;
import echochat.core.chat.UnwrittenHop;
import echochat.core.model.ActiveModels;
import echochat.core.model.ModelFiles;
import echochat.core.model.ModelStore;
import echochat.core.training.JobStore;
import echochat.core.workspace.Workspaces;
import echochat.storage.Database;
import echochat.storage.JdbcConversationStore;
import echochat.storage.JdbcWorkspaceStore;
import echochat.web.api.ActivityApi;
import echochat.web.api.ChatApi;
import echochat.web.api.ExplainApi;
import echochat.web.api.RateLimit;
import echochat.web.api.TryApi;
import echochat.web.rasa.RasaParseApi;
import echochat.web.rasa.RasaProblems;
import echochat.web.rasa.RasaRestChannel;
import echochat.web.rasa.RasaServerApi;
import echochat.web.rasa.RasaTargets;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chat: the fallback chain, what is kept of it, the studio's and Rasa's way to it.
@Configuration(proxyBeanMethods = false)
public class ChatBeans {
    private static final long BYTES_OF_MODELS_IN_MEMORY = 128 << 20;
    private static final Duration RASA_TIME_LIMIT = Duration.ofSeconds(3);
    private static final Duration BACKEND_TIME_LIMIT = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(30);

    @Bean
    JdbcConversationStore conversationStore(Database database) {
        return new JdbcConversationStore(database);
    }

    @Bean
    BotsInService botsInService(ModelStore models, ModelFiles files) {
        return new ActiveModels<>(
                        models,
                        files,
                        model -> ServingBot.of(model.row().id(), model.row().name(), model.nlu()),
                        BYTES_OF_MODELS_IN_MEMORY)
                ::of;
    }

    /// Absent if none is configured.
    @Bean
    @Nullable RasaServer outsideRasa(Config config) {
        return config.outside().rasa().map(RasaServer::new).orElse(null);
    }

    @Bean
    PhraseBook phraseBook() {
        return PhraseBook.bundled();
    }

    @Bean
    HopTimers hopTimers(ObjectProvider<MeterRegistry> registry) {
        return new HopTimers(registry.getIfAvailable());
    }

    /// @param backends the hop of an outside backend, if one is configured
    @Bean
    Chat chat(
            ObjectProvider<RasaServer> rasa,
            ObjectProvider<OutsideBackendHop> backends,
            PhraseBook phrases,
            HopTimers timers,
            BotsInService bots,
            JdbcConversationStore store,
            InstantSource clock) {
        var hops = new ArrayList<Responder>();
        rasa.ifAvailable(server -> hops.add(new GuardedHop(server, RASA_TIME_LIMIT, REST)));
        backends.ifAvailable(
                backend -> hops.add(new GuardedHop(backend.hop(), BACKEND_TIME_LIMIT, REST)));
        hops.addAll(ownHops(phrases));
        return new Chat(new Chain(hops, new LastAnswer(phrases), timers), bots, store, clock);
    }

    @Bean
    ChatApi chatApi(Chat chat, Workspaces workspaces, ObjectProvider<OutsideServer> outside) {
        return new ChatApi(chat, workspaces, Optional.ofNullable(outside.getIfAvailable()));
    }

    @Bean
    ActivityApi activityApi(Chat chat, Workspaces workspaces) {
        return new ActivityApi(chat, workspaces);
    }

    @Bean
    ExplainApi explainApi(Workspaces workspaces, BotsInService bots) {
        return new ExplainApi(workspaces, bots);
    }

    @Bean
    SampleBot sampleBot() {
        return new SampleBot();
    }

    @Bean
    TryApi tryApi(SampleBot sample, PhraseBook phrases, InstantSource clock) {
        return new TryApi(
                ownChat(phrases, _ -> sample.bot(), clock), sample, new RateLimit(20, 60, clock));
    }

    @Bean
    SampleTraining sampleTraining(SampleBot sample) {
        return new SampleTraining(sample);
    }

    @Bean
    RasaTargets rasaTargets(
            Config config,
            Database database,
            ModelStore models,
            JobStore jobs,
            BotsInService bots) {
        var workspaces =
                new RasaWorkspaces(
                        config.defaultWorkspace(), new JdbcWorkspaceStore(database), models, jobs);
        return new RasaTargets(workspaces, bots);
    }

    @Bean
    RasaServerApi rasaServerApi(RasaTargets targets) {
        return new RasaServerApi(targets);
    }

    @Bean
    RasaParseApi rasaParseApi(RasaTargets targets) {
        return new RasaParseApi(targets);
    }

    @Bean
    RasaRestChannel rasaRestChannel(
            RasaTargets targets, Chat chat, PhraseBook phrases, InstantSource clock) {
        return new RasaRestChannel(targets, chat, ownChat(phrases, _ -> Optional.empty(), clock));
    }

    @Bean
    RasaProblems rasaProblems() {
        return new RasaProblems();
    }

    /// A chat with nobody but ourselves, of which nothing is kept.
    private static Chat ownChat(PhraseBook phrases, BotsInService bots, InstantSource clock) {
        var chain = new Chain(ownHops(phrases), new LastAnswer(phrases), _ -> {});
        return new Chat(chain, bots, new NothingKept(), clock);
    }

    /// To add a hop: its class, a line here.
    private static List<Responder> ownHops(PhraseBook phrases) {
        return Stream.<Responder>of(
                        new ModelHop(),
                        new SmallTalkHop(phrases),
                        new UnwrittenHop(phrases),
                        new DidYouMeanHop(phrases))
                .toList();
    }
}
