import { Text } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './Drop.module.css';

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Makes the whole window a place to drop files on, and says so while one is above it. */
export function PageDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [above, setAbove] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (bringsFiles(event)) {
        event.preventDefault();
        setAbove(true);
      }
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setAbove(false);
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (bringsFiles(event)) {
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);

  if (!above) {
    return null;
  }
  return (
    <div className={classes.veil}>
      <IconFileDownload size={40} stroke={1.25} aria-hidden />
      <Text size="xl" fw={600}>
        Drop it here
      </Text>
    </div>
  );
}
