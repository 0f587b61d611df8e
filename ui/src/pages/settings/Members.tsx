import { Button, Skeleton, Table, Text } from '@mantine/core';
import type { Member } from '../../api/types';
import { useMembers, useRemoveMember } from '../../api/workspaces';
import { ProblemNote } from '../../parts/ProblemNote';
import { AddMember } from './AddMember';
import { Section } from './Section';

/** The people of a workspace and what each may do. */
export function Members({ workspace, mayChange }: { workspace: number; mayChange: boolean }) {
  const { data: members, error } = useMembers(workspace);
  const remove = useRemoveMember(workspace);
  return (
    <Section
      title="Members"
      hint="A viewer reads, a member also brings data and trains, an admin also manages people and keys, an owner may delete the bot."
    >
      <ProblemNote problem={error ?? remove.error} />
      {!members && !error && <Skeleton height={72} />}
      <Table>
        <Table.Tbody>
          {members?.map((member) => (
            <MemberRow
              key={member.userId}
              member={member}
              onRemove={
                mayChange && member.role !== 'owner'
                  ? () => remove.mutate(member.userId)
                  : undefined
              }
            />
          ))}
        </Table.Tbody>
      </Table>
      {mayChange && <AddMember workspace={workspace} />}
    </Section>
  );
}

function MemberRow({ member, onRemove }: { member: Member; onRemove?: () => void }) {
  return (
    <Table.Tr>
      <Table.Td>
        {member.name}
        <Text size="xs" c="dimmed">
          {member.email}
        </Text>
      </Table.Td>
      <Table.Td>{member.role}</Table.Td>
      <Table.Td ta="right">
        {onRemove && (
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            onClick={onRemove}
            aria-label={`Remove ${member.name}`}
          >
            Remove
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
