import { Button } from '@mantine/core';
import classes from './Choice.module.css';

/** Something to say, ready to be taken; a long one breaks into lines instead of widening the page. */
export function Choice({ says, onTake }: { says: string; onTake: () => void }) {
  return (
    <Button
      variant="default"
      radius="xl"
      size="compact-md"
      fw={450}
      classNames={{ root: classes.choice, label: classes.words }}
      onClick={onTake}
    >
      {says}
    </Button>
  );
}
