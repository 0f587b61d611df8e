import { useCallback } from 'react';
import type { CurvePoint } from '../api/types';
import { percent } from '../parts/words';
import { Chart } from './Chart';
import { type ChartColours, lettering, tip } from './colours';
import { type Dot, lineOf } from './curveLine';

/** Loss and held-out accuracy of a training, drawn as it goes. */
export default function TrainingCurve({ points }: { points: CurvePoint[] }) {
  const draw = useCallback((colours: ChartColours) => optionOf(colours, points), [points]);
  return <Chart draw={draw} height={240} />;
}

function optionOf(colours: ChartColours, points: CurvePoint[]) {
  const letters = lettering(colours);
  const axis = { nameTextStyle: letters, axisLabel: letters };
  const grid = { splitLine: { lineStyle: { color: colours.line } } };
  return {
    grid: { left: 8, right: 8, top: 36, bottom: 24, containLabel: true },
    tooltip: { ...tip(colours), trigger: 'axis' },
    xAxis: {
      type: 'value',
      name: 'seconds',
      nameLocation: 'middle',
      nameGap: 26,
      ...axis,
      splitLine: { show: false },
      min: 0,
    },
    yAxis: [
      { type: 'value', name: 'loss', min: 0, ...axis, ...grid },
      {
        type: 'value',
        name: 'held-out accuracy',
        min: 0,
        max: 1,
        nameTextStyle: { ...letters, align: 'right' },
        axisLabel: { ...letters, formatter: percent },
        splitLine: { show: false },
      },
    ],
    series: [
      curve('loss', 0, colours.first, lineOf(points, 'loss')),
      {
        ...curve('held-out accuracy', 1, colours.second, lineOf(points, 'accuracy')),
        tooltip: { valueFormatter: percent },
      },
    ],
  };
}

function curve(name: string, yAxisIndex: number, color: string, line: Dot[]) {
  return {
    name,
    type: 'line',
    yAxisIndex,
    data: line.map(({ value, alone }) => ({ value, itemStyle: { opacity: alone ? 1 : 0 } })),
    symbol: 'circle',
    symbolSize: 7,
    emphasis: { itemStyle: { opacity: 1 } },
    color,
    lineStyle: { width: 2, color, type: yAxisIndex === 0 ? 'solid' : 'dashed' },
  };
}
