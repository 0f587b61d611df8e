package echochat.app;

import echochat.core.dataset.BotAttachments;
import echochat.core.dataset.DatasetContent;
import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.ModelFiles;
import echochat.core.model.ModelStore;
import echochat.core.model.NewModel;
import echochat.core.model.Scores;
import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.system.SystemSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A small bot about travel, put into service without a training job.
final class TestBot {
    private static final List<String> CITIES = List.of("Oslo", "Köln", "Paris", "Rome", "Lima");

    private TestBot() {}

    static void serve(EchoChatServer server, long workspace) {
        var id = new WorkspaceId(workspace);
        var file =
                server.part(ModelFiles.class)
                        .save(trained(), "models/travel-" + workspace + ".echo");
        var origin = new Model.Origin(0, null, "by hand");
        var figures = new Figures(40, 3, 1, 0.1, Scores.NONE, null);
        var store = server.part(ModelStore.class);
        var model = store.add(id, new NewModel("travel", origin, file, figures), Instant.EPOCH);
        store.activate(id, model.id(), Instant.EPOCH);
    }

    static NluModel trained() {
        var content = content();
        var model = NluTrainer.train(content.data());
        for (var attachment : BotAttachments.of(content).entrySet()) {
            model = model.withAttachment(attachment.getKey(), attachment.getValue());
        }
        return model;
    }

    private static DatasetContent content() {
        var examples = new ArrayList<TrainingExample>();
        for (var greeting : List.of("hello", "hi", "good day", "hey you", "greetings", "hi bot")) {
            examples.add(TrainingExample.of(greeting, "greet"));
        }
        for (var words : List.of("is my bag lost", "where is my bag", "my luggage is lost")) {
            examples.add(TrainingExample.of(words, "luggage"));
            examples.add(TrainingExample.of(words + " again", "luggage"));
        }
        for (var city : CITIES) {
            for (var start : List.of("fly to ", "book a flight to ", "I want to fly to ")) {
                examples.add(TrainingExample.of(start + city, "book").with("city", city));
            }
        }
        var times = SystemSettings.of(List.of("time"), "en", "Europe/Oslo");
        var help = new Button("My luggage", "/luggage");
        return new DatasetContent(
                TrainingData.of(examples).withSystem(times.settings()),
                Map.of(
                        "utter_greet",
                        List.of(Response.text("Welcome.\n\nWhere to?")),
                        "utter_book",
                        List.of(
                                new Response(
                                        "A flight to {city}.",
                                        List.of(help),
                                        null,
                                        null,
                                        Map.of()))));
    }
}
