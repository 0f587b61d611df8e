import { createContext, type ReactNode, useContext } from 'react';

export const HUES = 10;

const Names = createContext<readonly string[]>([]);

/** Gives each entity of a workspace one of ten hues, the same on all its pages. */
export function EntityHues({ names, children }: { names: readonly string[]; children: ReactNode }) {
  return <Names value={names}>{children}</Names>;
}

/** The hue of an entity; one that the workspace's data does not know gets one by its letters. */
export function hueOf(name: string, known: readonly string[]): number {
  const place = known.indexOf(name);
  const letters = [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
  return (place >= 0 ? place : Math.abs(letters % 9973)) % HUES;
}

export function useHueOf(): (name: string) => number {
  const known = useContext(Names);
  return (name) => hueOf(name, known);
}
