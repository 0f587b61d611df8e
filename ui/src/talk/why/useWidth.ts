import { useLocalStorage } from '@mantine/hooks';

export const NARROWEST = 280;
export const WIDEST = 640;
const USUAL = 360;

/** The width of the panel, which the browser remembers. */
export function useWidth(): [number, (width: number) => void] {
  const [width, keep] = useLocalStorage({
    key: 'echochat-why-width',
    defaultValue: USUAL,
    getInitialValueInEffect: false,
  });
  return [width, (wish) => keep(Math.min(Math.max(Math.round(wish), NARROWEST), WIDEST))];
}
