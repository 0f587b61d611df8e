import { Card, Skeleton, Stack, Text } from '@mantine/core';

/** While the file is read and checked. */
export function BeingRead({ filename }: { filename: string }) {
  return (
    <Card>
      <Stack gap="md" role="status">
        <Text>Reading and checking {filename}</Text>
        <Skeleton height={14} width="70%" />
        <Skeleton height={14} width="50%" />
        <Skeleton height={14} width="60%" />
      </Stack>
    </Card>
  );
}
