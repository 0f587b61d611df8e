import type { KeyboardEvent, PointerEvent } from 'react';
import { NARROWEST, WIDEST } from './useWidth';
import classes from './Why.module.css';

const STEP = 24;

interface Props {
  width: number;
  onWidth: (width: number) => void;
}

/** The left edge of the panel: drag it, or move it with the arrow keys. */
export function Resizer({ width, onWidth }: Props) {
  const drag = ({ buttons, clientX }: PointerEvent) => {
    if (buttons > 0) {
      onWidth(window.innerWidth - clientX);
    }
  };
  const move = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      onWidth(width + (key === 'ArrowLeft' ? STEP : -STEP));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      className={classes.resizer}
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
