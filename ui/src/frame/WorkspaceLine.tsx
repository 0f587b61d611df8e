import { Group, Menu, Skeleton, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLayoutGrid } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useModels } from '../api/models';
import type { Model } from '../api/types';
import { useWorkspace, useWorkspaces } from '../api/workspaces';
import { share } from '../parts/words';
import { AccountMenu } from './AccountMenu';
import classes from './Workspace.module.css';

function ModelInService({ models }: { models: Model[] }) {
  const model = models.find(({ active }) => active);
  if (!model) {
    return <Text c="dimmed">no model yet</Text>;
  }
  const { accuracy, sentences } = model.figures.scores;
  return (
    <Text className="numbers" c="dimmed" truncate>
      <span className={classes.wide}>model {model.name} · in service</span>
      {sentences > 0 && (
        <>
          <span className={classes.wide}> · </span>
          <span title="Held-out sentences whose intent was right">
            {share(accuracy, sentences)}
          </span>
        </>
      )}
    </Text>
  );
}

function OtherWorkspaces({ current }: { current: number }) {
  const { data: workspaces = [] } = useWorkspaces();
  const place = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? 'data' });
  return (
    <Menu.Dropdown>
      {workspaces.map(({ id, name }) => (
        <Menu.Item
          key={id}
          component={Link}
          to={`/workspaces/${id}/${place}`}
          rightSection={id === current && <IconCheck size={16} aria-label="here" />}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        component={Link}
        to="/dashboard"
        leftSection={<IconLayoutGrid size={16} aria-hidden />}
      >
        All bots
      </Menu.Item>
    </Menu.Dropdown>
  );
}

/** One line: where one is, which model is in service, how good it is. */
export function WorkspaceLine({ workspace }: { workspace: number }) {
  const { data } = useWorkspace(workspace);
  const { data: models } = useModels(workspace);
  return (
    <header className={classes.line}>
      <Menu position="bottom-start" width={240} shadow="md">
        <Menu.Target>
          <UnstyledButton className={classes.name} aria-label={`Bot: ${data?.name ?? ''}`}>
            <Text fw={600} size="lg" truncate>
              {data?.name ?? <Skeleton component="span" width={120} height={16} display="block" />}
            </Text>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <OtherWorkspaces current={workspace} />
      </Menu>
      <Group gap="lg" wrap="nowrap" miw={0}>
        {models && <ModelInService models={models} />}
        <AccountMenu />
      </Group>
    </header>
  );
}
