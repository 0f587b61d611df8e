/// System entities, which need no examples: numbers, times, money and the like, in the shape that
/// Duckling gives them. [SystemSettings] say what a model looks for; [SystemEntities] finds them
/// without a model.
package echochat.nlu.system;
