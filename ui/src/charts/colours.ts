/** The tokens of `tokens.css`, as the page has them just now. */
export function coloursOf() {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: resolved('--ink'),
    dimmed: resolved('--mantine-color-dimmed'),
    line: resolved('--line'),
    surface: resolved('--surface'),
    first: token('--chart-1'),
    second: token('--chart-2'),
    bar: token('--chart-bar'),
    weakBar: token('--chart-bar-weak'),
  };
}

export type ChartColours = ReturnType<typeof coloursOf>;

/** A token that refers to other tokens, as the colour that comes out in the end. */
function resolved(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** How every picture writes its words. */
export const lettering = (colours: ChartColours) => ({
  fontFamily: 'Inter Variable, system-ui, sans-serif',
  fontSize: 12,
  color: colours.dimmed,
});

export const tip = (colours: ChartColours) => ({
  backgroundColor: colours.surface,
  borderColor: colours.line,
  textStyle: { ...lettering(colours), color: colours.ink },
  confine: true,
});
