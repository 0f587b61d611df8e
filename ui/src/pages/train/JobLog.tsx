import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import classes from './Train.module.css';

/** What the training noted, line by line; folded until somebody wants it. */
export function JobLog({ log }: { log?: string | null }) {
  const [opened, { toggle }] = useDisclosure();
  if (!log) {
    return null;
  }
  const Sign = opened ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="transparent"
        color="gray"
        size="compact-sm"
        px={0}
        leftSection={<Sign size={16} aria-hidden />}
        onClick={toggle}
        aria-expanded={opened}
      >
        Log
      </Button>
      <Collapse expanded={opened} transitionDuration={150}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long log scrolls, by keyboard too */}
        <pre className={classes.log} tabIndex={0}>
          {log}
        </pre>
      </Collapse>
    </div>
  );
}
