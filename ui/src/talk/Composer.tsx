import { ActionIcon, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import classes from './Talk.module.css';

interface Props {
  onSend: (text: string) => void;
  waiting: boolean;
  label: string;
  field?: Ref<HTMLTextAreaElement>;
}

/** Where one writes: Enter sends, Shift Enter begins a new line. */
export function Composer({ onSend, waiting, label, field }: Props) {
  const [text, setText] = useState('');

  const send = () => {
    const said = text.trim();
    if (said && !waiting) {
      setText('');
      onSend(said);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };

  return (
    <div className={classes.composer}>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        radius="lg"
        size="md"
        flex={1}
      />
      <ActionIcon
        size={38}
        radius="lg"
        aria-label="Send"
        onClick={send}
        disabled={!text.trim() || waiting}
      >
        <IconSend size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
