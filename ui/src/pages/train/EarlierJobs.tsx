import { Anchor, Card, Table, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useModels } from '../../api/models';
import type { Dataset, TrainingJob } from '../../api/types';
import { StateWord } from '../../parts/StateWord';
import { ago, share } from '../../parts/words';
import { nameOfData } from './JobView';
import classes from './Train.module.css';

interface Props {
  jobs: TrainingJob[];
  datasets: Dataset[];
}

/** The trainings before this one, newest first. */
export function EarlierJobs({ jobs, datasets }: Props) {
  const workspace = jobs[0]?.workspaceId;
  if (workspace === undefined) {
    return null;
  }
  return (
    <Card component="section" aria-label="Earlier trainings" padding={0}>
      <Title order={2} size="h3" p="lg" pb="sm">
        Earlier trainings
      </Title>
      <Table horizontalSpacing="lg">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>When</Table.Th>
            <Table.Th className={classes.data}>Data</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th ta="right">Accuracy</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} data={nameOfData(job, datasets)} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function JobRow({ job, data }: { job: TrainingJob; data: string }) {
  const { data: models } = useModels(job.workspaceId);
  const model = models?.find(({ jobId }) => jobId === job.id);
  const scores = model?.figures.scores;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/workspaces/${job.workspaceId}/train?job=${job.id}`}>
          {ago(job.createdAt)}
        </Anchor>
      </Table.Td>
      <Table.Td className={classes.data}>{data}</Table.Td>
      <Table.Td>
        <StateWord state={job.status} />
      </Table.Td>
      <Table.Td ta="right" className="numbers">
        {scores && scores.sentences > 0 ? share(scores.accuracy, scores.sentences) : '–'}
      </Table.Td>
    </Table.Tr>
  );
}
