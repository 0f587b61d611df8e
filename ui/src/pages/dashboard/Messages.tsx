import { Group, Skeleton, Text } from '@mantine/core';
import { useActivity } from '../../api/chat';
import { Picture } from '../../parts/Picture';
import { Sparkline } from '../../parts/Sparkline';
import { daysOf, HEIGHT } from '../../parts/sparkBars';
import { counted } from '../../parts/words';

/** How many messages came to a bot lately, in words and day by day. */
export function Messages({ workspace }: { workspace: number }) {
  const { data, isError } = useActivity(workspace);
  if (isError) {
    return null;
  }
  if (!data) {
    return <Skeleton height={HEIGHT} width="60%" />;
  }
  const { since, messages } = data;
  const all = messages.reduce((sum, one) => sum + one, 0);
  const period = `in the last ${messages.length} days`;
  if (all === 0) {
    return (
      <Text size="xs" c="dimmed">
        No messages {period}
      </Text>
    );
  }
  return (
    <Group gap="md" align="flex-end" wrap="nowrap">
      <Picture
        caption={`Messages a day ${period}, in UTC`}
        columns={['Day', 'Messages']}
        rows={daysOf(since, messages)}
        height={HEIGHT}
      >
        <Sparkline numbers={messages} />
      </Picture>
      <Text size="xs" c="dimmed" className="numbers">
        {counted(all, 'message')} {period}
      </Text>
    </Group>
  );
}
