import { Anchor, Group } from '@mantine/core';
import type { Reply } from '../api/types';
import { Choice } from '../parts/Choice';
import classes from './Talk.module.css';

/** Only addresses of the web are followed; a bot's data may name anything. */
const isWeb = (address: string) => /^(https?:\/\/|\/(?!\/))/i.test(address);

interface Props {
  reply: Reply;
  /** Absent for turns of the past: what they offered is shown, but has had its time. */
  onButton?: (payload: string) => void;
}

/** One piece of the bot's answer: text, buttons, an image, a file. */
export function ReplyView({ reply, onButton }: Props) {
  const { text, buttons, image, attachment, custom } = reply;
  return (
    <div className={classes.theirs}>
      <span className="only-heard">Bot: </span>
      {text && <div dir="auto">{text}</div>}
      {image && isWeb(image) && <img className={classes.image} src={image} alt="From the bot" />}
      {typeof attachment === 'string' && isWeb(attachment) && (
        <Anchor href={attachment} target="_blank" rel="noreferrer">
          {attachment}
        </Anchor>
      )}
      {custom && Object.keys(custom).length > 0 && (
        <code className={classes.custom}>{JSON.stringify(custom)}</code>
      )}
      {buttons && buttons.length > 0 && (
        <Group gap="sm" mt="sm" role="group" aria-label="Offered">
          {buttons.map(({ title, payload }) => (
            <Choice
              key={`${title} ${payload}`}
              says={title}
              onTake={onButton && (() => onButton(payload))}
            />
          ))}
        </Group>
      )}
    </div>
  );
}
