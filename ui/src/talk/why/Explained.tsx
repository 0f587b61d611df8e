import { Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Turn } from '../../api/chat';
import { useExplanation } from '../../api/explain';
import { Refusal } from '../../api/http';
import { useModels } from '../../api/models';
import type { Explanation, Metadata } from '../../api/types';
import { ProblemNote } from '../../parts/ProblemNote';
import { Candidates } from './Candidates';
import { isCommand } from './explaining';
import { Nearest } from './Nearest';
import { Part } from './Part';
import { WordShares } from './WordShares';

interface Props {
  workspace: number;
  turn: Turn;
  metadata: Metadata;
  /** What stands between the words and the candidates for entities. */
  children: ReactNode;
}

/** Why the model in service understands a message as it does, or why that cannot be told. */
export function Explained({ workspace, turn, metadata, children }: Props) {
  const said = turn.said.trim();
  const against = reasonAgainst(said);
  if (against) {
    return (
      <>
        <Part title="What each word said">
          <Text c="dimmed">{against}</Text>
        </Part>
        {children}
      </>
    );
  }
  return (
    <Asked workspace={workspace} said={said} metadata={metadata}>
      {children}
    </Asked>
  );
}

function reasonAgainst(said: string): string | undefined {
  if (!said) {
    return 'The message is empty: there is nothing to explain.';
  }
  return isCommand(said)
    ? 'This is what a button sends. It was read, not guessed: there is nothing to explain.'
    : undefined;
}

interface AskedProps {
  workspace: number;
  said: string;
  metadata: Metadata;
  children: ReactNode;
}

function Asked({ workspace, said, metadata, children }: AskedProps) {
  const { data: models, error: unread } = useModels(workspace);
  const model = models?.find(({ active }) => active)?.name;
  const { data: explanation, error } = useExplanation(workspace, said, model);
  const nobody = (models && model === undefined) || isNobody(error);
  if (explanation) {
    return (
      <Parts explanation={explanation} metadata={metadata}>
        {children}
      </Parts>
    );
  }
  return (
    <>
      <Part title="What each word said">
        {nobody ? (
          <Text c="dimmed">
            No model is in service, so nobody can explain it. Train one, then look here again.
          </Text>
        ) : (
          <ProblemNote problem={unread ?? error} />
        )}
        {!nobody && !unread && !error && <Waiting />}
      </Part>
      {children}
    </>
  );
}

const isNobody = (problem: unknown) =>
  problem instanceof Refusal && problem.code === 'NO_MODEL_IN_SERVICE';

function Waiting() {
  return (
    <Stack gap="sm" role="status" aria-label="The model is being asked">
      <Skeleton height={14} width="80%" />
      <Skeleton height={120} />
    </Stack>
  );
}

interface PartsProps {
  explanation: Explanation;
  metadata: Metadata;
  children: ReactNode;
}

function Parts({ explanation, metadata, children }: PartsProps) {
  return (
    <>
      <Part title="What each word said">
        <Since explanation={explanation} metadata={metadata} />
        <WordShares explanation={explanation} />
      </Part>
      <Part title="Most like it in the training data">
        <Nearest examples={explanation.nearest} />
      </Part>
      {children}
      <Part title="Candidates for entities">
        <Candidates said={explanation.text} fates={explanation.spans} />
      </Part>
    </>
  );
}

/** That another model explains than the one that answered then. */
function Since({ explanation, metadata }: Omit<PartsProps, 'children'>) {
  const { model: then, intent, hops } = metadata;
  const { model: now, winner } = explanation;
  if (then === now) {
    return null;
  }
  return (
    <Text c="dimmed" role="note">
      {then ? (
        <>
          Model <b>{then}</b> understood it then and has been replaced since.
        </>
      ) : hops.length > 0 ? (
        'No model was in service then.'
      ) : (
        'Which model understood it then was not kept.'
      )}{' '}
      This explains how <b>{now}</b>, in service now, understands it
      {intent && intent.name !== winner ? (
        <>
          : as <b>{winner}</b>, no longer as {intent.name}.
        </>
      ) : (
        '.'
      )}
    </Text>
  );
}
