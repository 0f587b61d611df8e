package echochat.nlu;

import echochat.nlu.training.run.Stage;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Hands out what is there until the training is cancelled.
final class StoppableInput extends FilterInputStream {
    private final Stage stage;

    StoppableInput(InputStream in, Stage stage) {
        super(in);
        this.stage = stage;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        stage.goOn();
        return super.read(bytes, start, length);
    }
}
