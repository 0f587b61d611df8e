package echochat.app.wiring;

import echochat.core.chat.SampleBot;
import echochat.core.dataset.DatasetCollector;
import echochat.formats.Readers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Trains the sample bot of the home page beside everything else, once the server answers.
final class SampleTraining implements ApplicationListener<ApplicationReadyEvent> {
    private final SampleBot sample;

    SampleTraining(SampleBot sample) {
        this.sample = sample;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().name("sample-bot").start(this::train);
    }

    private void train() {
        var collector = new DatasetCollector();
        Readers.all().read(SampleFiles.all().getFirst().file(), collector);
        sample.train(collector.content());
    }
}
