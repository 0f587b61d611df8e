import { untilHeard } from './connection';
import { get, Unreachable } from './http';

async function isServerAway(): Promise<boolean> {
  return get('/api/auth/me').then(
    () => false,
    (refusal) => refusal instanceof Unreachable,
  );
}

/**
 * A part of the program that is fetched when it is first needed. While the server is away it is
 * waited for as data is: the router's own answer, to load the address anew, would leave a person
 * before the browser's page of errors. A part that a newer release has replaced fails at once.
 */
export async function arrived<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  try {
    return await fetchPart();
  } catch (failure) {
    if (!(await isServerAway())) {
      throw failure;
    }
    await untilHeard();
    return arrived(fetchPart);
  }
}
