import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import classes from './Steps.module.css';
import chatDark from './steps/chat-dark.png';
import chatLight from './steps/chat-light.png';
import dataDark from './steps/data-dark.png';
import dataLight from './steps/data-light.png';
import dropDark from './steps/drop-dark.png';
import dropLight from './steps/drop-light.png';
import trainDark from './steps/train-dark.png';
import trainLight from './steps/train-light.png';

const STEPS = [
  {
    name: '1. Drop a file',
    says: 'CSV, JSON or Rasa YAML, as it is.',
    light: dropLight,
    dark: dropDark,
  },
  {
    name: '2. See what is wrong with it',
    says: 'Each finding with its line, and how to mend it.',
    light: dataLight,
    dark: dataDark,
  },
  {
    name: '3. Train',
    says: 'In seconds, measured on sentences it has not seen.',
    light: trainLight,
    dark: trainDark,
  },
  {
    name: '4. Talk to it',
    says: 'What it understood, how sure it is, and who answered.',
    light: chatLight,
    dark: chatDark,
  },
];

/** The way from a file to a bot, in pictures of the real thing. */
export function Steps() {
  return (
    <SimpleGrid component="section" aria-label="Four steps" cols={{ base: 1, xs: 2, md: 4 }}>
      {STEPS.map(({ name, says, light, dark }) => (
        <Stack key={name} gap="xs">
          <img className={classes.picture} data-for="light" src={light} alt="" loading="lazy" />
          <img className={classes.picture} data-for="dark" src={dark} alt="" loading="lazy" />
          <Title order={2} size="h4" mt="xs">
            {name}
          </Title>
          <Text c="dimmed">{says}</Text>
        </Stack>
      ))}
    </SimpleGrid>
  );
}
