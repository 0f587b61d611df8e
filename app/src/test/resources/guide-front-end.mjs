// A front end as the guide writes it: its fetch calls stand here unchanged, only the addresses are
// variables. Run as: node guide-front-end.mjs BACKEND RASA UPLOADS PORT
import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';

const [backend, rasa, uploads, port] = process.argv.slice(2);
const job = { id: 42, status: 'queued' };
let ended;
const end = new Promise((resolve) => (ended = resolve));

// src/app/api/training-jobs/[id]/route.ts: status updates from the backend
const server = createServer(async (request, response) => {
  let text = '';
  for await (const piece of request) text += piece;
  if (request.method === 'PATCH' && request.url === `/api/training-jobs/${job.id}`) {
    Object.assign(job, JSON.parse(text));
    response.end(JSON.stringify(job));
    if (job.status === 'completed' || job.status === 'failed') ended();
  } else {
    response.statusCode = 404;
    response.end();
  }
}).listen(port, '127.0.0.1');

const filepath = '/uploads/guide.csv';
await writeFile(`${uploads}/guide.csv`,
  'text,intent,response\n' +
  ['hello', 'hi', 'good morning', 'hey', 'hello you'].map((t) => `${t},greet,Hi`).join('\n') + '\n' +
  ['book a flight', 'fly me home', 'I need a flight', 'get me a plane', 'flight please']
    .map((t) => `${t},book_flight,Where to?`).join('\n') + '\n');

const dataset_id = 1, file_path = filepath, format = 'csv';

// src/app/api/datasets/[id]/validate/route.ts
const pythonResponse = await fetch(`${backend}/datasets/validate`, {
  method: 'POST',
  body: JSON.stringify({ dataset_id, file_path, format })
});
const validation = await pythonResponse.json();

// src/app/api/datasets/[id]/train/route.ts (non-blocking)
const trainingJob = job;
fetch(`${backend}/train`, {
  method: 'POST',
  body: JSON.stringify({
    training_job_id: trainingJob.id,
    dataset_id,
    file_path,
    format
  })
});
await end;

// src/app/api/chat/route.ts
const message = 'hello', sender = 'user_123';
const rasaResponse = await fetch(`${rasa}/webhooks/rest/webhook`, {
  method: 'POST',
  body: JSON.stringify({ sender, message })
});
const chat = await fetch(`${backend}/chat`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ message, sender })
});

console.log(JSON.stringify({
  validation,
  job,
  rasaOk: rasaResponse.ok,
  replies: await rasaResponse.json(),
  chat: await chat.json(),
}));
server.closeAllConnections();
server.close();
