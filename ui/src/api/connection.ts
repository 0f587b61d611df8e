import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

function become(value: boolean) {
  if (lost !== value) {
    lost = value;
    for (const listener of listeners) listener();
  }
}

export const lostServer = () => become(true);
export const heardFromServer = () => become(false);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True from the first unanswered call until the next answered one. */
export function useServerLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost);
}
