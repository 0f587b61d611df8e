import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { isBeingRead } from '../../api/datasets';
import type { Dataset } from '../../api/types';
import { MAIN_KEY } from '../../keys/keys';
import { useKeys } from '../../keys/useKeys';

function reasonAgainst(dataset: Dataset): string | undefined {
  if (isBeingRead(dataset)) {
    return 'The file is still being read.';
  }
  return dataset.status === 'error'
    ? 'Mend the errors first, then upload the file again.'
    : undefined;
}

/** The way on: to Train, with this dataset chosen. */
export function TrainButton({ dataset }: { dataset: Dataset }) {
  const navigate = useNavigate();
  const against = reasonAgainst(dataset);
  const go = () =>
    navigate({
      to: '/workspaces/$id/train',
      params: { id: String(dataset.workspaceId) },
      search: { dataset: dataset.id },
    });
  useKeys({ 'mod+Enter': () => !against && go() });
  return (
    <Tooltip label={against ?? `${MAIN_KEY} Enter`}>
      <Button
        onClick={() => !against && go()}
        aria-disabled={!!against}
        data-disabled={!!against || undefined}
      >
        Train
      </Button>
    </Tooltip>
  );
}
