const SHORTEST_PASSWORD = 8;

/** What is wrong with what was typed, told beside the field before the server is asked. */
export const faultOfEmail = (email: string) =>
  /^\S+@\S+$/.test(email.trim()) ? undefined : 'Write an e-mail address, such as ada@example.org.';

export const faultOfPassword = (password: string) =>
  password.length >= SHORTEST_PASSWORD
    ? undefined
    : `Take at least ${SHORTEST_PASSWORD} characters; a short sentence is good.`;

export const faultOfName = (name: string) => (name.trim() ? undefined : 'Write your name.');
