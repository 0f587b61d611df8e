import { Text } from '@mantine/core';
import type { Finding } from '../../api/types';
import { Excerpt } from './Excerpt';
import classes from './Findings.module.css';

/** One finding: where, what, how to mend it, and the line of the file with the fault underlined. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { line, what, mend, excerpt, excerptColumn } = finding;
  return (
    <li className={classes.item}>
      <Text size="xs" c="dimmed" className="numbers" miw={56} pt={2}>
        {line > 0 ? `line ${line}` : 'file'}
      </Text>
      <div className={classes.words}>
        <Text>{what}</Text>
        <Text c="dimmed">{mend}</Text>
        {excerpt && <Excerpt text={excerpt} column={excerptColumn} />}
      </div>
    </li>
  );
}
