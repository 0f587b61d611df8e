// Fails when the committed types are not those of the API document.
import { readFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const document = new URL('../../web/src/main/resources/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.d.ts', import.meta.url);

const fresh = astToString(await openapi(document));
const committed = await readFile(types, 'utf8');
if (!committed.endsWith(fresh)) {
  console.error('src/api/schema.d.ts is stale. Run: npm run types');
  process.exit(1);
}
