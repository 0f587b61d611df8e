import { Group, Text } from '@mantine/core';
import type { NearExample } from '../../api/types';
import { IntentChip } from '../../parts/IntentChip';
import { percent } from '../../parts/words';
import classes from './Why.module.css';

/** The training examples that resemble the message most, each with its intent. */
export function Nearest({ examples }: { examples: NearExample[] }) {
  if (examples.length === 0) {
    return <Text c="dimmed">No training example resembles it, or the model remembers none.</Text>;
  }
  return (
    <ol className={classes.plain}>
      {examples.map(({ text, intent, similarity }) => (
        <li key={`${intent} ${text}`}>
          <Text dir="auto" className={classes.wraps}>
            {text}
          </Text>
          <Group gap="sm" wrap="nowrap" miw={0}>
            <IntentChip name={intent} />
            <Text size="xs" c="dimmed" className="numbers" style={{ whiteSpace: 'nowrap' }}>
              {percent(similarity)} alike
            </Text>
          </Group>
        </li>
      ))}
    </ol>
  );
}
