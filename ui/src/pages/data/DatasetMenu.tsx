import { ActionIcon, FileButton, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useDeleteDataset } from '../../api/datasets';
import type { Dataset } from '../../api/types';
import { AskFirst } from '../../parts/AskFirst';

interface Props {
  dataset: Dataset;
  onFiles: (files: File[]) => void;
}

/** What is seldom done with a dataset. */
export function DatasetMenu({ dataset, onFiles }: Props) {
  const [asking, { open, close }] = useDisclosure();
  const chooser = useRef<() => void>(null);
  return (
    <>
      <FileButton multiple onChange={(files) => files.length > 0 && onFiles(files)}>
        {({ onClick }) => {
          chooser.current = onClick;
          return null;
        }}
      </FileButton>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More about this file">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => chooser.current?.()}
          >
            Upload another file
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`/api/datasets/${dataset.id}/file`}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download the file
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={open}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteDataset dataset={dataset} opened={asking} onClose={close} />
    </>
  );
}

function DeleteDataset(props: { dataset: Dataset; opened: boolean; onClose: () => void }) {
  const { dataset, opened, onClose } = props;
  const remove = useDeleteDataset();
  const navigate = useNavigate();
  const params = { id: String(dataset.workspaceId) };
  const onSuccess = () => {
    onClose();
    return navigate({ to: '/workspaces/$id/data', params });
  };
  return (
    <AskFirst
      opened={opened}
      onClose={onClose}
      title={`Delete ${dataset.filename}?`}
      text="The file and what was found in it are gone for good. Models trained on it stay."
      deed="Delete the file"
      onDeed={() => remove.mutate(dataset.id, { onSuccess })}
      busy={remove.isPending}
      problem={remove.error}
    />
  );
}
