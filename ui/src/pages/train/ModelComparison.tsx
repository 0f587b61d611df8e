import { Table, Text } from '@mantine/core';
import type { Model, Scores } from '../../api/types';
import { counted, finePercent } from '../../parts/words';
import { Change } from './Change';
import classes from './Train.module.css';

const MEASURES: {
  name: string;
  says: string;
  of: (scores: Scores) => number;
  n: (scores: Scores) => string;
}[] = [
  {
    name: 'Accuracy',
    says: 'held-out sentences whose intent was right',
    of: ({ accuracy }) => accuracy,
    n: ({ sentences }) => counted(sentences, 'sentence'),
  },
  {
    name: 'Macro-F1',
    says: 'mean over the intents, each counting the same',
    of: ({ macroF1 }) => macroF1,
    n: ({ sentences }) => counted(sentences, 'sentence'),
  },
  {
    name: 'Entity F1',
    says: 'entities found with exactly the right borders and name',
    of: ({ entityF1 }) => entityF1,
    n: ({ spans }) => counted(spans, 'entity', 'entities'),
  },
];

/** Figure by figure, new against in service, on the same sentences that neither has learned from. */
export function ModelComparison({ model }: { model: Model }) {
  const { scores, inService: before } = model.figures;
  if (scores.sentences === 0) {
    return (
      <Text c="dimmed">
        Not measured: no intent has the 5 examples that it takes to hold some out. Add examples, and
        the next training tells how good it is.
      </Text>
    );
  }
  const measures = MEASURES.filter(
    ({ of, n }) => !(n(scores).startsWith('0 ') && of(scores) === 0),
  );
  return (
    <Table className={classes.comparison} withRowBorders>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>On held-out sentences</Table.Th>
          <Table.Th ta="right">{model.name}</Table.Th>
          {before && <Table.Th ta="right">{before.name}, until now</Table.Th>}
          {before && <Table.Th ta="right">Change</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody className="numbers">
        {measures.map(({ name, says, of, n }) => (
          <Table.Tr key={name}>
            <Table.Td>
              {name}
              <Text size="xs" c="dimmed">
                <span className={classes.says}>{says}, </span>n = {n(scores)}
              </Text>
            </Table.Td>
            <Table.Td ta="right" fw={600}>
              {finePercent(of(scores))}
            </Table.Td>
            {before && <Table.Td ta="right">{finePercent(of(before.scores))}</Table.Td>}
            {before && (
              <Table.Td ta="right">
                <Change now={of(scores)} before={of(before.scores)} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
