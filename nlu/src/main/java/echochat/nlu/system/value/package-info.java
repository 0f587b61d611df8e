/// What system entities stand for, from [SystemValue] on.
package echochat.nlu.system.value;
