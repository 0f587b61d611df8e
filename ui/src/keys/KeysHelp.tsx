import { Group, Kbd, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { Dialog } from '../parts/Dialog';
import { KEYS } from './keys';

let open = false;
const listeners = new Set<() => void>();

function become(value: boolean) {
  open = value;
  for (const listener of listeners) listener();
}

export const showKeys = () => become(true);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every key the studio knows, opened with `?`. */
export function KeysHelp() {
  const opened = useSyncExternalStore(subscribe, () => open);
  return (
    <Dialog opened={opened} onClose={() => become(false)} title="Keys" size="sm">
      <Stack gap="sm">
        {KEYS.map(({ keys, does }) => (
          <Group key={does} justify="space-between" wrap="nowrap">
            <Text>{does}</Text>
            <Group gap="xs" wrap="nowrap">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Dialog>
  );
}
