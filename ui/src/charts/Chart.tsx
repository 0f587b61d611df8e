import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { type ChartColours, coloursOf } from './colours';

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TooltipComponent,
]);

interface Props {
  /** What to draw, in the colours of the scheme. */
  draw: (colours: ChartColours) => EChartsCoreOption;
  height: number;
  onPick?: (name: string) => void;
}

/** A picture drawn by ECharts as SVG. It is hidden from screen readers: a table beside it speaks. */
export function Chart({ draw, height, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const pick = useRef(onPick);
  const scheme = useComputedColorScheme();
  const still = useReducedMotion();

  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    if (!box.current) {
      return;
    }
    const drawn = init(box.current, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', ({ name }) => pick.current?.(name));
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scheme changes the colours read from the page
  useEffect(() => {
    chart.current?.setOption({ animation: !still, animationDuration: 160, ...draw(coloursOf()) });
  }, [draw, scheme, still]);

  return <div ref={box} style={{ height }} aria-hidden />;
}
