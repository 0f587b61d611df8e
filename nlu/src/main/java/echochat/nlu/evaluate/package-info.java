/// Figures of models on sentences that they have not learned from. [Evaluation] asks a model,
/// [HoldOut] and [CrossValidation] train those that they ask, [Verdicts] look at each example,
/// [LearningCurves] say whether more would help, [OutOfScope] looks for the line above which a
/// message is none of a bot's business.
///
/// Those that train call their listener on the caller's thread, and end as
/// [echochat.nlu.NluTrainer] does: with what the listener throws, or with a
/// [java.util.concurrent.CancellationException] if the thread is interrupted.
package echochat.nlu.evaluate;
