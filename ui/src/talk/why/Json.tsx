import { Button, CopyButton } from '@mantine/core';
import classes from './Why.module.css';

/** A value as the API gave it, to read and to copy. */
export function Json({ value }: { value: unknown }) {
  const text = JSON.stringify(value, null, 2);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long JSON scrolls, by keyboard too */}
      <pre className={classes.json} tabIndex={0}>
        {text}
      </pre>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" mt="sm" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
