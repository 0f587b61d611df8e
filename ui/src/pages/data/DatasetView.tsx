import { Stack } from '@mantine/core';
import { isBeingRead } from '../../api/datasets';
import type { Dataset } from '../../api/types';
import { BeingRead } from './BeingRead';
import { Counts } from './Counts';
import classes from './Data.module.css';
import { DatasetHead } from './DatasetHead';
import { ExamplesTable } from './ExamplesTable';
import { Findings } from './Findings';

interface Props {
  dataset: Dataset;
  others: Dataset[];
  onFiles: (files: File[]) => void;
}

/** One dataset: what it is, what is wrong with it, what it counts, its examples. */
export function DatasetView({ dataset, others, onFiles }: Props) {
  const report = dataset.validationReport;
  return (
    <Stack gap="lg">
      <DatasetHead dataset={dataset} others={others} onFiles={onFiles} />
      {isBeingRead(dataset) || !report ? (
        <BeingRead filename={dataset.filename} />
      ) : (
        <>
          <div className={classes.pair}>
            <Findings report={report} />
            <Counts report={report} />
          </div>
          {report.examples > 0 && <ExamplesTable dataset={dataset} report={report} />}
        </>
      )}
    </Stack>
  );
}
