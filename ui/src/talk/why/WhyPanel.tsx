import { ActionIcon, Drawer, Group, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Turn } from '../../api/chat';
import { Resizer } from './Resizer';
import { useWidth } from './useWidth';
import { Why } from './Why';
import classes from './Why.module.css';

interface Props {
  turn?: Turn;
  onClose: () => void;
}

/** Why the bot answered as it did: a panel at the side, under 700 px a sheet from below. */
export function WhyPanel({ turn, onClose }: Props) {
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  if (narrow) {
    return (
      <Drawer
        opened={!!turn}
        onClose={onClose}
        position="bottom"
        size="75%"
        title="Why this answer"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {turn && <Why turn={turn} />}
      </Drawer>
    );
  }
  return turn ? <SidePanel turn={turn} onClose={onClose} /> : null;
}

function SidePanel({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const [width, setWidth] = useWidth();

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) =>
      key === 'Escape' && !document.querySelector('[role=dialog]') && onClose();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <aside className={classes.panel} style={{ width }} aria-label="Why this answer">
      <Resizer width={width} onWidth={setWidth} />
      <Group justify="space-between" mb="lg">
        <Title order={2} size="h3">
          Why this answer
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label="Close" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Why turn={turn} />
    </aside>
  );
}
