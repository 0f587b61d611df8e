/** Where a word ends in the files we read. */
const END = /[\s,;|"'{}[\]():]/;

/** The excerpt in three: before the fault, the faulty word, and the rest. */
export function aroundFault(text: string, column: number): [string, string, string] {
  const start = Math.min(Math.max(column - 1, 0), text.length);
  let end = start;
  while (end < text.length && !END.test(text.charAt(end))) {
    end++;
  }
  const after = Math.min(Math.max(end, start + 1), text.length);
  return [text.slice(0, start), text.slice(start, after), text.slice(after)];
}
