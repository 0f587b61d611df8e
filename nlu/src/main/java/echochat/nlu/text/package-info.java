/// Tokens with their places in a text, and ways of writing that are made equal.
package echochat.nlu.text;
