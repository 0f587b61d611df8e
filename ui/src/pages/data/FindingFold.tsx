import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { number } from '../../parts/words';
import { FindingItem } from './FindingItem';
import classes from './Findings.module.css';
import type { Fold } from './folding';
import { SeveritySign } from './SeveritySign';

const AT_FIRST = 2;
const MORE = 50;

/** Findings of one kind: the first few, and the rest on demand. */
export function FindingFold({ fold }: { fold: Fold }) {
  const [shown, setShown] = useState(AT_FIRST);
  const { findings, severity, code } = fold;
  const hidden = findings.length - shown;
  return (
    <div className={classes.fold}>
      <Group gap="sm" wrap="nowrap" mb="xs">
        <SeveritySign severity={severity} />
        <Text size="xs" c="dimmed" ff="monospace" truncate>
          {code}
        </Text>
        <Text size="xs" c="dimmed" className="numbers">
          × {number(findings.length)}
        </Text>
      </Group>
      <ul className={classes.items}>
        {findings.slice(0, shown).map((finding) => (
          <FindingItem
            key={`${finding.file}:${finding.line}:${finding.column}:${finding.what}`}
            finding={finding}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setShown(shown + MORE)}
          aria-label={`Show ${Math.min(hidden, MORE)} more of ${code}`}
        >
          Show {number(Math.min(hidden, MORE))} more
        </Button>
      )}
    </div>
  );
}
