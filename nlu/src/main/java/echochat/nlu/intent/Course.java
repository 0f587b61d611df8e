package echochat.nlu.intent;

import echochat.nlu.training.Stage;

/// How long a net is taught, and which part of a stage that is.
///
/// @param rounds how often it sees every message
/// @param from fraction of the stage at which it begins
/// @param to fraction at which it ends
record Course(int rounds, Stage stage, double from, double to) {
    void reached(double fraction) {
        stage.reached(from + (to - from) * fraction);
    }

    void end() {
        stage.reached(to);
    }
}
