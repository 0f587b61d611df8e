import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from './Frame.module.css';

/** The mark and the name; leads home. */
export function Logo({ to = '/' }: { to?: '/' | '/dashboard' }) {
  return (
    <Link
      to={to}
      className={classes.logo}
      aria-label={to === '/' ? 'EchoChat, home' : 'EchoChat, your bots'}
    >
      <Group gap="sm" wrap="nowrap">
        <img src="/icon.svg" alt="" className={classes.mark} />
        <Text fw={650} size="lg">
          EchoChat
        </Text>
      </Group>
    </Link>
  );
}
