import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Severity, ValidationReport } from '../../api/types';
import { EmptyState } from '../../parts/EmptyState';
import { counted, number } from '../../parts/words';
import { FindingFold } from './FindingFold';
import { folded } from './folding';
import { SeveritySign } from './SeveritySign';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const total = ({ totals }: ValidationReport, severity: Severity) => totals[`${severity}s`] ?? 0;

/** Everything that is wrong with the file, folded by kind, the most harmful first. */
export function Findings({ report }: { report: ValidationReport }) {
  const { findings } = report;
  const all = SEVERITIES.reduce((sum, severity) => sum + total(report, severity), 0);
  return (
    <Card component="section" aria-label="Findings">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          Findings
        </Title>
        <Group gap="lg">
          {SEVERITIES.map((severity) => (
            <SeveritySign
              key={severity}
              severity={severity}
              quiet={total(report, severity) === 0}
              text={counted(total(report, severity), severity)}
            />
          ))}
        </Group>
      </Group>
      {all > findings.length && (
        <Text c="dimmed" mb="sm">
          The first of each kind, {number(findings.length)} of {number(all)}.
        </Text>
      )}
      {findings.length === 0 ? (
        <EmptyState
          icon={IconCircleCheck}
          title="Nothing to mend"
          hint="Every line was read and every example is in order. Train it."
        />
      ) : (
        <Stack gap={0}>
          {folded(findings).map((fold) => (
            <FindingFold key={fold.code} fold={fold} />
          ))}
        </Stack>
      )}
    </Card>
  );
}
