import { useEffect, useRef } from 'react';
import { isWriting } from './keys';

const CHORD_LASTS = 1_000;

type Commands = Record<string, () => void>;

/**
 * Listens for single keys (`/`), two in a row (`g d`) and `mod+Enter`. Letters are left alone while
 * somebody writes, and while a dialog is open.
 */
export function useKeys(commands: Commands) {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });

  useEffect(() => {
    let first = { key: '', at: 0 };
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event, first);
      const begun = Object.keys(current.current).some((name) => name.startsWith(`${event.key} `));
      first = begun ? { key: event.key, at: event.timeStamp } : { key: '', at: 0 };
      const act = command && current.current[command];
      if (act) {
        event.preventDefault();
        act();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function commandOf(event: KeyboardEvent, first: { key: string; at: number }): string | undefined {
  if (event.defaultPrevented || event.isComposing) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) {
    return event.key === 'Enter' ? 'mod+Enter' : undefined;
  }
  if (event.altKey || isWriting(event.target) || document.querySelector('[role=dialog]')) {
    return undefined;
  }
  const chord = first.key && event.timeStamp - first.at < CHORD_LASTS;
  return chord ? `${first.key} ${event.key}` : event.key;
}
