import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Fold.module.css';

/** A line that unfolds what stands behind it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [opened, { toggle }] = useDisclosure();
  const Sign = opened ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="transparent"
        color="gray"
        size="compact-sm"
        px={0}
        classNames={{ root: classes.fold, label: classes.title }}
        leftSection={<Sign size={16} aria-hidden />}
        onClick={toggle}
        aria-expanded={opened}
      >
        {title}
      </Button>
      <Collapse expanded={opened} transitionDuration={150}>
        {children}
      </Collapse>
    </div>
  );
}
