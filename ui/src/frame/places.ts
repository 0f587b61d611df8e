import {
  type Icon,
  IconDatabase,
  IconMessageCircle,
  IconSettings,
  IconWaveSine,
} from '@tabler/icons-react';

interface Place {
  name: string;
  to: `/workspaces/$id/${'data' | 'train' | 'chat' | 'settings'}`;
  icon: Icon;
}

/** The four places of a workspace, in the order of the work. */
export const PLACES: readonly Place[] = [
  { name: 'Data', to: '/workspaces/$id/data', icon: IconDatabase },
  { name: 'Train', to: '/workspaces/$id/train', icon: IconWaveSine },
  { name: 'Chat', to: '/workspaces/$id/chat', icon: IconMessageCircle },
  { name: 'Settings', to: '/workspaces/$id/settings', icon: IconSettings },
];
