/// Hearing how far a training is, and ending it.
package echochat.nlu.training;
