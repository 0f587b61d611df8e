package echochat.nlu.evaluate;

/// Places of the examples that a model learns from, and of those that it is asked about.
record TrainTest(int[] train, int[] test) {}
