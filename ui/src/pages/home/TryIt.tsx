import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { sayToSample, type Turn, useTryFigures } from '../../api/chat';
import { Choice } from '../../parts/Choice';
import { Composer } from '../../talk/Composer';
import { Conversation } from '../../talk/Conversation';
import { newSession } from '../../talk/session';
import { useTalk } from '../../talk/useTalk';
import classes from './Home.module.css';

const IDEAS = ['Where is my order 71120?', 'do you have yellow roses', 'how do I repot my palm'];

/** A live chat with the sample bot, before anybody has an account. */
export function TryIt() {
  const [session] = useState(newSession);
  const [turns, setTurns] = useState<Turn[]>([]);
  const { data } = useTryFigures();
  const { send, again, waiting } = useTalk((text) => sayToSample(session, text), setTurns);
  return (
    <section className={classes.phone} aria-label="Try the sample bot">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what was said scrolls, by keyboard too */}
      <div className={classes.said} tabIndex={0}>
        {turns.length === 0 && <Ideas onSay={send} />}
        <Conversation turns={turns} onButton={send} onAgain={again} />
      </div>
      <div className={classes.foot}>
        <Composer
          onSend={send}
          waiting={waiting || data?.ready === false}
          label="Write to the sample bot"
        />
      </div>
    </section>
  );
}

function Ideas({ onSay }: { onSay: (text: string) => void }) {
  return (
    <Stack gap="md">
      <Text>
        This is the bot of a garden shop, trained on this server when it started. Ask it something,
        and see what it understands.
      </Text>
      <Group gap="sm">
        {IDEAS.map((idea) => (
          <Choice key={idea} says={idea} onTake={() => onSay(idea)} />
        ))}
      </Group>
    </Stack>
  );
}
