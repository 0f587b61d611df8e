/// Libraries that learn to understand messages, each behind the same interface.
package echochat.bench.peer;
