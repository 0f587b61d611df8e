import { Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useDatasets } from '../../api/datasets';
import { hasEnded, useFreshAfter, useJob, useJobs } from '../../api/training';
import { useWorkspace } from '../../api/workspaces';
import { useWorkspaceId } from '../../frame/useWorkspaceId';
import { ProblemNote } from '../../parts/ProblemNote';
import { BeforeTraining } from './BeforeTraining';
import { EarlierJobs } from './EarlierJobs';
import { JobView } from './JobView';

/** The job that the address names, or the one that runs; a new training hides ended ones. */
function useChosenJob(workspace: number) {
  const { job: named, dataset } = useSearch({ from: '/workspaces/$id/train' });
  const jobs = useJobs(workspace);
  const open = jobs.data?.find((job) => !hasEnded(job));
  const newest = dataset === undefined ? jobs.data?.[0] : undefined;
  const job = useJob(named ?? open?.id ?? newest?.id);
  return { jobs: jobs.data, job: job.data, problem: jobs.error ?? job.error };
}

/** Before a training what will be learned; while it runs how far it is; afterwards what came out. */
export function TrainPage() {
  const workspace = useWorkspaceId();
  const { data } = useWorkspace(workspace);
  const { data: datasets, error } = useDatasets(workspace);
  const { jobs, job, problem } = useChosenJob(workspace);
  useFreshAfter(job);
  useDocumentTitle(`Train · ${data?.name ?? ''} · EchoChat`);

  if (error || problem) {
    return <ProblemNote problem={error ?? problem} />;
  }
  if (!datasets || !jobs) {
    return <Skeleton height={320} radius="lg" />;
  }
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        Train
      </Title>
      {job && !hasEnded(job) ? null : (
        <BeforeTraining
          workspace={workspace}
          datasets={datasets}
          latest={job?.datasetId ?? undefined}
          quiet={job?.status === 'completed'}
        />
      )}
      {job && <JobView key={job.id} job={job} datasets={datasets} />}
      <EarlierJobs jobs={jobs.filter(({ id }) => id !== job?.id)} datasets={datasets} />
    </Stack>
  );
}
