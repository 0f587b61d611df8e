import { Button, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { SiteFrame } from './SiteFrame';

/** An address that leads nowhere. */
export function MissingPage() {
  useDocumentTitle('Nothing here · EchoChat');
  return (
    <SiteFrame>
      <Stack align="flex-start" maw={480} mx="auto" mt="xl">
        <Title order={1} size="h2">
          There is nothing at this address
        </Title>
        <Text>It may be mistyped, or what stood here was deleted.</Text>
        <Button component={Link} to="/">
          To the start
        </Button>
      </Stack>
    </SiteFrame>
  );
}
