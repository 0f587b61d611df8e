const HALF = 16;

/** A name for a new conversation that nobody can guess. */
export function newSession(): string {
  const random = crypto.getRandomValues(new Uint8Array(HALF));
  return `web-${[...random].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`;
}

const place = (owner: string) => `echochat-session-${owner}`;

/** The conversation that this browser had last with a bot. */
export function lastSession(owner: string): string {
  try {
    const kept = localStorage.getItem(place(owner));
    return kept ?? keepSession(owner, newSession());
  } catch {
    return newSession();
  }
}

export function keepSession(owner: string, session: string): string {
  try {
    localStorage.setItem(place(owner), session);
  } catch {
    // A framed page may be denied storage; then the conversation lives as long as its address.
  }
  return session;
}
