// NLP.js behind two kinds of lines on the standard input, each answered by one line:
//   {"train": [{"text": …, "intent": …}, …]}   ->  {"bytes": size of the stored model}
//   {"ask": "a message"}                       ->  {"intent": …, "score": …, "nanos": time it took}
const readline = require('node:readline');
const { NlpManager } = require('node-nlp');

// The answers alone go to the standard output, whatever the library has to say.
console.log = console.error;

const LANGUAGE = 'en';
// Numbers and dates by rule would only cost time here: no set asks for them.
const manager = new NlpManager({
  languages: [LANGUAGE],
  autoSave: false,
  nlu: { log: false, spellCheck: false },
  ner: { builtins: [] },
});

let anyIntent = '';

async function train(examples) {
  anyIntent = examples[0].intent;
  for (const { text, intent } of examples) {
    manager.addDocument(LANGUAGE, text, intent);
  }
  await manager.train();
  return { bytes: Buffer.byteLength(manager.export(true)) };
}

async function ask(text) {
  const began = process.hrtime.bigint();
  const { classifications } = await manager.process(LANGUAGE, text);
  const nanos = Number(process.hrtime.bigint() - began);
  // "None" is its word for out of scope; what counts here is the best real intent, and if it knows
  // of none, any: a class of its own would count as one more that it never gets right.
  const best = classifications.find(({ intent }) => intent !== 'None');
  return { intent: best?.intent ?? anyIntent, score: best?.score ?? 0, nanos };
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    const answer = 'train' in request ? await train(request.train) : await ask(request.ask);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

main();
