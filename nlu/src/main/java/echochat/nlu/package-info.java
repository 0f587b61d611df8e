/// The front door: examples go in, a model comes out, and says what messages mean.
///
/// ```
/// var data = TrainingData.of(
///         TrainingExample.of("hello there", "greet"),
///         TrainingExample.of("fly to Rome", "book").with("city", "Rome"));
/// var model = NluTrainer.train(data);
/// var understanding = model.understand("fly to Oslo");
/// ```
///
/// Places in a text are counted in UTF-16 units, as [String] does; ends are exclusive. Confidences,
/// shares and scores go from 0 to 1. No argument may be null unless its type says so. Records and
/// models are immutable, their lists too.
package echochat.nlu;
