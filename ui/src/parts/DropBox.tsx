import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import classes from './Drop.module.css';

interface Props {
  title: string;
  onFiles: (files: File[]) => void;
  compact?: boolean;
}

/** The box that asks for a file: drop it, or choose it. */
export function DropBox({ title, onFiles, compact }: Props) {
  return (
    <div className={classes.box} data-compact={compact || undefined}>
      <Stack align="center" gap="sm">
        <IconFileUpload
          size={compact ? 28 : 40}
          stroke={1.25}
          aria-hidden
          className={classes.sign}
        />
        <Text fw={600} size={compact ? 'md' : 'lg'}>
          {title}
        </Text>
        <Text c="dimmed" ta="center" maw={440}>
          Example sentences with their intents, as CSV, JSON or Rasa YAML. Any file will do: what is
          wrong with it, you will be told line by line.
        </Text>
        <FileButton multiple onChange={(files) => files.length > 0 && onFiles(files)}>
          {(button) => (
            <Button {...button} mt="sm">
              Choose a file
            </Button>
          )}
        </FileButton>
      </Stack>
    </div>
  );
}
