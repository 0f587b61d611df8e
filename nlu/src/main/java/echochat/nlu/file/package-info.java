/// What is wrong with a model file that cannot be loaded: it is damaged, or too old or too new for
/// this program.
package echochat.nlu.file;
