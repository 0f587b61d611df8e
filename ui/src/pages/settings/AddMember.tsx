import { Button, Group, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../api/types';
import { useAddMember } from '../../api/workspaces';
import { ProblemNote } from '../../parts/ProblemNote';

const ROLES: Role[] = ['viewer', 'member', 'admin', 'owner'];

/** Adds somebody who has an account here. */
export function AddMember({ workspace }: { workspace: number }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('member');
  const add = useAddMember(workspace);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ email: email.trim(), role }, { onSuccess: () => setEmail('') });
  };

  return (
    <form onSubmit={submit}>
      <ProblemNote problem={add.error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label="E-mail of a person with an account here"
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          flex="1 1 240px"
        />
        <Select
          label="Role"
          data={ROLES}
          value={role}
          onChange={(value) => setRole((value ?? 'member') as Role)}
          allowDeselect={false}
          w={120}
        />
        <Button type="submit" variant="default" disabled={!email.trim()} loading={add.isPending}>
          Add
        </Button>
      </Group>
    </form>
  );
}
