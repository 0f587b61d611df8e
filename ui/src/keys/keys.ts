const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The name of the key that does the main thing together with Enter. */
export const MAIN_KEY = apple ? '⌘' : 'Ctrl';

export const KEYS = [
  { keys: ['g', 'd'], does: 'Go to Data' },
  { keys: ['g', 't'], does: 'Go to Train' },
  { keys: ['g', 'c'], does: 'Go to Chat' },
  { keys: ['g', 's'], does: 'Go to Settings' },
  { keys: ['g', 'b'], does: 'Go to your bots' },
  { keys: ['/'], does: 'Search' },
  { keys: [MAIN_KEY, 'Enter'], does: 'Do the main thing of the page' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'Show these keys' },
];

const WRITING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

/** True while the person writes text, when single letters are not commands. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WRITING) !== null;
}
