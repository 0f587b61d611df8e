import { CloseButton, Drawer, Group, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Turn } from '../../api/chat';
import { Resizer } from './Resizer';
import { useWidth } from './useWidth';
import { Why } from './Why';
import classes from './Why.module.css';

const TITLE = 'Why this answer';

interface Props {
  workspace: number;
  turn?: Turn;
  onClose: () => void;
}

/** Why the bot answered as it did: a panel at the side, under 900 px a sheet from below. */
export function WhyPanel({ workspace, turn, onClose }: Props) {
  const narrow = useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false });
  if (narrow) {
    return (
      <Drawer.Root opened={!!turn} onClose={onClose} position="bottom" size="75%">
        <Drawer.Overlay />
        <Drawer.Content>
          <Drawer.Body p="lg">
            <Group justify="space-between" wrap="nowrap" mb="lg">
              <Drawer.Title fz="lg" fw={600}>
                {TITLE}
              </Drawer.Title>
              <Drawer.CloseButton aria-label="Close" />
            </Group>
            {turn && <Why workspace={workspace} turn={turn} />}
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return turn ? <SidePanel workspace={workspace} turn={turn} onClose={onClose} /> : null;
}

function SidePanel({ workspace, turn, onClose }: Props & { turn: Turn }) {
  const [width, setWidth] = useWidth();

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) =>
      key === 'Escape' && !document.querySelector('[role=dialog]') && onClose();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <aside className={classes.panel} style={{ width }} aria-label={TITLE}>
      <Resizer width={width} onWidth={setWidth} />
      <Group justify="space-between" wrap="nowrap" mb="lg">
        <Title order={2} size="h3">
          {TITLE}
        </Title>
        <CloseButton aria-label="Close" onClick={onClose} />
      </Group>
      <Why workspace={workspace} turn={turn} />
    </aside>
  );
}
