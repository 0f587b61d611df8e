/// Words of explanations: why a span that was found is no entity of the message.
package echochat.nlu.explain;
