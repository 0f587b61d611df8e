import { Checkbox } from '@mantine/core';
import { counted } from '../../parts/words';
import { exactAfter } from './choices';
import classes from './Train.module.css';

interface Props {
  /** Each list of the file with its number of values. */
  lists: Record<string, number>;
  /** Lists that must be written right, of this file and of others. */
  exact: readonly string[];
  onChange: (exact: string[]) => void;
  disabled: boolean;
}

/** Which lists of a file forgive wrong letters: all but those that are unticked. */
export function ForgivingLists({ lists, exact, onChange, disabled }: Props) {
  const names = Object.keys(lists);
  return (
    <Checkbox.Group
      mt="xs"
      label="Lists that forgive"
      value={names.filter((name) => !exact.includes(name))}
      onChange={(forgiving) => onChange(exactAfter(exact, names, forgiving))}
    >
      <div className={classes.lists}>
        {names.map((name) => (
          <Checkbox
            key={name}
            value={name}
            label={`${name} (${counted(lists[name] ?? 0, 'value')})`}
            disabled={disabled}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
