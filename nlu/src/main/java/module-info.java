/// Text to intent and entities. Begin with [echochat.nlu.NluTrainer] and [echochat.nlu.NluModel];
/// all other packages that are exported hold what these two take, give or throw. What is not
/// exported may change in any version.
module echochat.nlu {
    // marks of what may be null: whoever has them reads them, nobody needs them
    requires static org.jspecify;

    // the front door: data in, models and understandings out
    exports echochat.nlu;
    // figures, verdicts and curves of models on sentences that they have not learned from
    exports echochat.nlu.evaluate;
    // why a span that was found is no entity of the message: LossReason of SpanFate
    exports echochat.nlu.explain;
    // what NluModel.load throws
    exports echochat.nlu.file;
    // numbers, times and money: what to look for, and a finder that needs no model
    exports echochat.nlu.system;
    // what these stand for, in EntityMatch
    exports echochat.nlu.system.value;
    // the tokens of an Understanding, and how a text is cut into them
    exports echochat.nlu.text;
    // hearing of a training, and ending it
    exports echochat.nlu.training;
}
