import { Card, Group, Pagination, Table, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useExamples } from '../../api/datasets';
import type { Dataset, Example, ValidationReport } from '../../api/types';
import { IntentChip } from '../../parts/IntentChip';
import { ProblemNote } from '../../parts/ProblemNote';
import { Sentence } from '../../parts/Sentence';
import { number } from '../../parts/words';
import { ExampleSearch } from './ExampleSearch';
import classes from './Examples.module.css';

const PER_PAGE = 50;

/** The examples as a table: search as you type, one intent at a time, entities marked. */
export function ExamplesTable({ dataset, report }: { dataset: Dataset; report: ValidationReport }) {
  const { search, intent, page = 1 } = useSearch({ from: '/workspaces/$id/data' });
  const navigate = useNavigate({ from: '/workspaces/$id/data' });
  const offset = (page - 1) * PER_PAGE;
  const { data, error } = useExamples(dataset, { search, intent, offset, limit: PER_PAGE });
  const pages = Math.ceil((data?.total ?? 0) / PER_PAGE);
  const turn = (to: number) =>
    navigate({ search: (now) => ({ ...now, page: to > 1 ? to : undefined }), resetScroll: false });

  return (
    <Card component="section" aria-label="Examples" padding={0}>
      <Group justify="space-between" p="lg" pb="md">
        <Group gap="md">
          <Title order={2} size="h3">
            Examples
          </Title>
          <Text c="dimmed" className="numbers" role="status">
            {data && number(data.total)}
            <span className="only-heard"> found</span>
          </Text>
        </Group>
        <ExampleSearch intents={Object.keys(report.intents)} />
      </Group>
      <ProblemNote problem={error} />
      <ExampleRows examples={data?.examples} />
      {data?.total === 0 && (
        <Text c="dimmed" p="lg">
          No example matches. Search for fewer letters, or choose all intents.
        </Text>
      )}
      {pages > 1 && (
        <Group justify="space-between" p="lg">
          <Text c="dimmed" className="numbers">
            {number(offset + 1)} to {number(Math.min(offset + PER_PAGE, data?.total ?? 0))}
          </Text>
          <Pagination
            total={pages}
            value={page}
            onChange={turn}
            size="sm"
            siblings={1}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
            getItemProps={(item) => ({ 'aria-label': `page ${item}` })}
          />
        </Group>
      )}
    </Card>
  );
}

function ExampleRows({ examples = [] }: { examples?: Example[] }) {
  return (
    <Table className={classes.table} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.line}>Line</Table.Th>
          <Table.Th>Sentence</Table.Th>
          <Table.Th className={classes.intent}>Intent</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {examples.map(({ line, text, intent, entities }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several examples may stand on one line
          <Table.Tr key={`${line}:${place}`}>
            <Table.Td className={classes.line}>{number(line)}</Table.Td>
            <Table.Td>
              <Sentence text={text} entities={entities} />
            </Table.Td>
            <Table.Td className={classes.intent}>
              <IntentChip name={intent} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
