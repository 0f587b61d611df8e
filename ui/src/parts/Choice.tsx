import { Button } from '@mantine/core';
import classes from './Choice.module.css';

interface Props {
  says: string;
  /** Absent where it can no longer be taken. */
  onTake?: () => void;
}

/** Something to say, ready to be taken; a long one breaks into lines instead of widening the page. */
export function Choice({ says, onTake }: Props) {
  if (!onTake) {
    return <span className={classes.past}>{says}</span>;
  }
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
