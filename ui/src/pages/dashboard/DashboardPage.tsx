import { SimpleGrid, Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useDatasets } from '../../api/datasets';
import { useWorkspaces } from '../../api/workspaces';
import { SiteFrame } from '../../frame/SiteFrame';
import { PageDrop } from '../../parts/PageDrop';
import { ProblemNote } from '../../parts/ProblemNote';
import { UploadBar } from '../data/UploadBar';
import { BotCard } from './BotCard';
import { FirstBot } from './FirstBot';
import { NewBotCard } from './NewBotCard';
import { useNewBot } from './useNewBot';

/** The one workspace of somebody who has just begun, while there is nothing in it. */
function useBlank(workspaces?: { id: number }[]) {
  const only = workspaces?.length === 1 ? workspaces[0]?.id : undefined;
  const { data, error } = useDatasets(only);
  if (only === undefined) {
    return { blank: undefined, known: workspaces !== undefined, error: null };
  }
  return {
    blank: data?.length === 0 ? only : undefined,
    known: data !== undefined || error !== null,
    error,
  };
}

/** One's bots as cards; for who has none, the place to drop the first file. */
export function DashboardPage() {
  useDocumentTitle('Your bots · EchoChat');
  const { data: workspaces, error } = useWorkspaces();
  const { blank, known, error: unread } = useBlank(workspaces);
  const newBot = useNewBot(blank);
  const isFirst = workspaces?.length === 0 || blank !== undefined;

  return (
    <SiteFrame>
      <PageDrop onFiles={newBot.fromFiles} />
      <Stack gap="lg">
        <Title order={1} size="h2">
          {isFirst ? 'Make your first bot' : 'Your bots'}
        </Title>
        <ProblemNote problem={error ?? unread ?? newBot.problem} />
        <UploadBar uploading={newBot.uploading} />
        {!known && !error && <Skeletons />}
        {known && isFirst && <FirstBot newBot={newBot} />}
        {known && !isFirst && (
          <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="md">
            {workspaces?.map((workspace) => (
              <BotCard key={workspace.id} workspace={workspace} />
            ))}
            <NewBotCard newBot={newBot} />
          </SimpleGrid>
        )}
      </Stack>
    </SiteFrame>
  );
}

function Skeletons() {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="md">
      {[1, 2, 3].map((place) => (
        <Skeleton key={place} height={170} radius="lg" />
      ))}
    </SimpleGrid>
  );
}
