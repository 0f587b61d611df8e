import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../api/auth';
import { AccountMenu } from './AccountMenu';
import classes from './Frame.module.css';
import { Logo } from './Logo';

function Doors() {
  return (
    <>
      <Button component={Link} to="/sign-in" variant="subtle" color="gray">
        Sign in
      </Button>
      <Button component={Link} to="/register" variant="default" visibleFrom="xs">
        Register
      </Button>
    </>
  );
}

function Places() {
  return (
    <>
      <Button component={Link} to="/dashboard" variant="subtle" color="gray">
        Bots
      </Button>
      <Button component={Link} to="/chat" variant="subtle" color="gray">
        Chat
      </Button>
    </>
  );
}

/** The frame of every page outside a workspace: one line above, the page below. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const me = useMe();
  return (
    <>
      <header className={classes.header}>
        <Group className={classes.headerInside} justify="space-between" wrap="nowrap">
          <Logo to={me ? '/dashboard' : '/'} />
          <Group component="nav" aria-label="Site" gap="sm" wrap="nowrap">
            {me === null && <Doors />}
            {me && <Places />}
            <AccountMenu />
          </Group>
        </Group>
      </header>
      <main id="main" className={classes.page} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
