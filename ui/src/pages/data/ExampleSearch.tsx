import { Group, Kbd, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useKeys } from '../../keys/useKeys';

const PAUSE = 200;

/** Search as you type, and one intent at a time; both stand in the address. */
export function ExampleSearch({ intents }: { intents: string[] }) {
  const { search = '', intent = null } = useSearch({ from: '/workspaces/$id/data' });
  const navigate = useNavigate({ from: '/workspaces/$id/data' });
  const [typed, setTyped] = useState(search);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });

  const narrow = (wish: { search?: string; intent?: string }) =>
    navigate({
      search: (now) => ({ ...now, ...wish, page: undefined }),
      replace: true,
      resetScroll: false,
    });
  const look = useDebouncedCallback((text: string) => narrow({ search: text || undefined }), PAUSE);

  return (
    <Group gap="sm" flex="1 1 320px" justify="flex-end">
      <TextInput
        ref={field}
        aria-label="Search the examples"
        placeholder="Search"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          look(value);
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        flex="1 1 160px"
        maw={260}
      />
      <Select
        aria-label="Intent"
        placeholder="All intents"
        data={intents}
        value={intent}
        onChange={(value) => narrow({ intent: value ?? undefined })}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'All intents' }}
        flex="1 1 140px"
        maw={220}
      />
    </Group>
  );
}
