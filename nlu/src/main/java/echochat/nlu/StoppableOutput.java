package echochat.nlu;

import echochat.nlu.training.run.Stage;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Passes on what is written until the training is cancelled.
final class StoppableOutput extends FilterOutputStream {
    private final Stage stage;

    StoppableOutput(OutputStream out, Stage stage) {
        super(out);
        this.stage = stage;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        stage.goOn();
        out.write(bytes, start, length);
    }
}
