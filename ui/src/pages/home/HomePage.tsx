import { Button, Grid, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../api/auth';
import { SiteFrame } from '../../frame/SiteFrame';
import classes from './Home.module.css';
import { MeasuredFigures } from './MeasuredFigures';
import { Steps } from './Steps';
import { TryIt } from './TryIt';

/** What the product is, three numbers it measured itself, and a bot to talk to. */
export function HomePage() {
  useDocumentTitle('EchoChat: example sentences become a chatbot');
  return (
    <SiteFrame>
      <Grid gap="calc(var(--mantine-spacing-xl) * 2)" align="center" className={classes.hero}>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xl">
            <Title order={1} className={classes.claim}>
              A file of example sentences becomes a tested, running chatbot. On your own machine, in
              about a minute.
            </Title>
            <MeasuredFigures />
            <Doors />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <TryIt />
        </Grid.Col>
      </Grid>
      <Steps />
    </SiteFrame>
  );
}

function Doors() {
  const me = useMe();
  return (
    <Group gap="md">
      {me ? (
        <Button component={Link} to="/dashboard" size="md">
          To your bots
        </Button>
      ) : (
        <>
          <Button component={Link} to="/register" size="md">
            Make a bot
          </Button>
          <Button component={Link} to="/sign-in" size="md" variant="default">
            Sign in
          </Button>
        </>
      )}
      <Text c="dimmed">No code, no cloud: it runs on this server.</Text>
    </Group>
  );
}
