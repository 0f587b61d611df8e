import { Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useDatasets } from '../../api/datasets';
import { useModels } from '../../api/models';
import type { Dataset, Model, Workspace } from '../../api/types';
import { ago, counted, percent } from '../../parts/words';
import { SeveritySign } from '../data/SeveritySign';
import classes from './Dashboard.module.css';
import { Messages } from './Messages';

/** A bot: its name, how it stands, who talks to it, how good it is, what wants attention. */
export function BotCard({ workspace }: { workspace: Workspace }) {
  const { data: models } = useModels(workspace.id);
  const { data: datasets } = useDatasets(workspace.id);
  const model = models?.find(({ active }) => active);
  return (
    <Card className={classes.card}>
      <Stack gap="sm" h="100%" justify="space-between">
        <Stack gap={2}>
          <Title order={2} size="h3" lineClamp={2}>
            <Link
              to="/workspaces/$id/data"
              params={{ id: String(workspace.id) }}
              className={classes.link}
            >
              {workspace.name}
            </Link>
          </Title>
          {models && datasets ? (
            <Text c="dimmed">{sentenceOf(model, datasets)}</Text>
          ) : (
            <Skeleton height={14} width="70%" mt="xs" />
          )}
        </Stack>
        <Stack gap="sm">
          <Messages workspace={workspace.id} />
          <Group justify="space-between" align="flex-end" wrap="nowrap">
            <Accuracy model={model} />
            <Attention dataset={datasets?.[0]} />
          </Group>
        </Stack>
      </Stack>
    </Card>
  );
}

function sentenceOf(model: Model | undefined, datasets: Dataset[]): string {
  if (model) {
    return `Trained ${ago(model.createdAt)} on ${model.data}`;
  }
  const newest = datasets[0];
  return newest
    ? `Not trained yet; ${newest.filename} has ${counted(newest.sampleCount, 'example')}`
    : 'No data yet';
}

function Accuracy({ model }: { model?: Model }) {
  const scores = model?.figures.scores;
  if (!scores || scores.sentences === 0) {
    return <span />;
  }
  return (
    <Text className="numbers">
      <Text span fz="xl" fw={600}>
        {percent(scores.accuracy)}
      </Text>{' '}
      <Text span c="dimmed" size="xs">
        of {counted(scores.sentences, 'held-out sentence')} right
      </Text>
    </Text>
  );
}

function Attention({ dataset }: { dataset?: Dataset }) {
  const { errors = 0, warnings = 0 } = dataset?.validationReport?.totals ?? {};
  if (errors > 0) {
    return <SeveritySign severity="error" text={counted(errors, 'error')} />;
  }
  return warnings > 0 ? (
    <SeveritySign severity="warning" text={counted(warnings, 'warning')} />
  ) : null;
}
