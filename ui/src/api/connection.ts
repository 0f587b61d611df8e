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

/** Waits for the next answered call, where the last one was not. */
export function untilHeard(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!lost) {
        forget();
        resolve();
      }
    };
    const forget = subscribe(check);
    check();
  });
}

/** True from the first unanswered call until the next answered one. */
export function useServerLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost);
}
