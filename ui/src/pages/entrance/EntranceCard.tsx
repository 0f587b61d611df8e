import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { SiteFrame } from '../../frame/SiteFrame';

interface Props {
  title: string;
  otherwise: { ask: string; say: string; to: '/sign-in' | '/register' };
  onSubmit: () => void;
  children: ReactNode;
}

/** The one card of signing in and registering. */
export function EntranceCard({ title, otherwise, onSubmit, children }: Props) {
  useDocumentTitle(`${title} · EchoChat`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <SiteFrame>
      <Card maw={400} mx="auto" mt="xl" padding="xl">
        <Stack gap="lg">
          <Title order={1} size="h2">
            {title}
          </Title>
          <form onSubmit={submit} noValidate>
            <Stack gap="md">{children}</Stack>
          </form>
          <Text c="dimmed">
            {otherwise.ask}{' '}
            <Anchor component={Link} to={otherwise.to} underline="always">
              {otherwise.say}
            </Anchor>
          </Text>
        </Stack>
      </Card>
    </SiteFrame>
  );
}
