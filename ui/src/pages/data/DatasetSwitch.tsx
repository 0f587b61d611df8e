import { Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Dataset } from '../../api/types';
import { StateWord } from '../../parts/StateWord';
import { ago } from '../../parts/words';

/** The file's name; with several files, a menu of them. */
export function DatasetSwitch({ dataset, others }: { dataset: Dataset; others: Dataset[] }) {
  if (others.length < 2) {
    return <>{dataset.filename}</>;
  }
  return (
    <Menu position="bottom-start" width={320} shadow="md">
      <Menu.Target>
        <UnstyledButton fz="inherit" fw="inherit" aria-label={`File: ${dataset.filename}`}>
          <Group gap="xs" wrap="nowrap">
            <Text inherit truncate>
              {dataset.filename}
            </Text>
            <IconChevronDown size={18} aria-hidden />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {others.map(({ id, workspaceId, filename, status, createdAt }) => (
          <Menu.Item
            key={id}
            component={Link}
            to={`/workspaces/${workspaceId}/data?dataset=${id}`}
            rightSection={<StateWord state={status} />}
          >
            <Text truncate>{filename}</Text>
            <Text size="xs" c="dimmed">
              {ago(createdAt)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
