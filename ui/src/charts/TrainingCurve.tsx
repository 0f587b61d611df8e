import { useCallback } from 'react';
import type { CurvePoint } from '../api/types';
import { percent } from '../parts/words';
import { Chart } from './Chart';
import { type ChartColours, lettering, tip } from './colours';

/** Loss and held-out accuracy of a training, drawn as it goes. */
export default function TrainingCurve({ points }: { points: CurvePoint[] }) {
  const draw = useCallback((colours: ChartColours) => optionOf(colours, points), [points]);
  return <Chart draw={draw} height={240} />;
}

type Measure = 'loss' | 'accuracy';

/** What is measured begins anew with each phase: the line is cut there. */
function valuesOf(points: CurvePoint[], measure: Measure) {
  const known = points.filter((point) => typeof point[measure] === 'number');
  return known.flatMap((point, place) => {
    const value = [point.seconds, point[measure] ?? null];
    const before = known[place - 1];
    return before && before.phase !== point.phase ? [[point.seconds, null], value] : [value];
  });
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
      curve('loss', 0, colours.first, valuesOf(points, 'loss')),
      {
        ...curve('held-out accuracy', 1, colours.second, valuesOf(points, 'accuracy')),
        tooltip: { valueFormatter: percent },
      },
    ],
  };
}

function curve(name: string, yAxisIndex: number, color: string, data: unknown[]) {
  return {
    name,
    type: 'line',
    yAxisIndex,
    data,
    showSymbol: data.length < 2,
    symbolSize: 5,
    color,
    lineStyle: { width: 2, color, type: yAxisIndex === 0 ? 'solid' : 'dashed' },
  };
}
