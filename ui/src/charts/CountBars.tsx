import { useCallback } from 'react';
import { Chart } from './Chart';
import { type ChartColours, lettering, tip } from './colours';

const BAR_ROW = 24;
const AXIS = 28;

export interface Bar {
  name: string;
  count: number;
}

interface Props {
  bars: Bar[];
  /** A line that every bar should reach; bars that do not are marked. */
  target?: number;
  unit: string;
  onPick?: (name: string) => void;
}

/** Bars sorted by size, with the line that each of them should reach. */
export default function CountBars({ bars, target, unit, onPick }: Props) {
  const draw = useCallback(
    (colours: ChartColours) => optionOf(colours, bars, unit, target),
    [bars, unit, target],
  );
  return <Chart draw={draw} height={bars.length * BAR_ROW + AXIS} onPick={onPick} />;
}

function optionOf(colours: ChartColours, bars: Bar[], unit: string, target?: number) {
  const isWeak = (bar: Bar) => target !== undefined && bar.count < target;
  return {
    grid: { left: 4, right: 44, top: 20, bottom: 4, containLabel: true },
    tooltip: { ...tip(colours), valueFormatter: (value: number) => `${value} ${unit}` },
    xAxis: { type: 'value', show: false, max: Math.max(target ?? 0, ...bars.map((b) => b.count)) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      triggerEvent: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...lettering(colours),
        color: colours.ink,
        width: 150,
        overflow: 'truncate',
        interval: 0,
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: 12,
        cursor: 'pointer',
        data: bars.map((bar) => ({
          value: bar.count,
          name: bar.name,
          itemStyle: {
            color: isWeak(bar) ? colours.weakBar : colours.bar,
            borderRadius: [0, 3, 3, 0],
          },
          label: { formatter: isWeak(bar) ? '{c} ▲' : '{c}' },
        })),
        label: { show: true, position: 'right', ...lettering(colours), color: colours.ink },
        markLine: target === undefined ? undefined : targetLine(colours, target),
      },
    ],
  };
}

function targetLine(colours: ChartColours, target: number) {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: colours.dimmed, type: 'dashed' },
    label: { formatter: `${target}`, position: 'start', distance: 4, ...lettering(colours) },
    data: [{ xAxis: target }],
  };
}
