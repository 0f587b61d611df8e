import { ActionIcon, Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLogout, IconPalette } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMe, useSignOut } from '../api/auth';
import { showKeys } from '../keys/KeysHelp';
import { SchemeChoices } from './SchemeSwitch';

function SignOut() {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut.mutateAsync();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
      Sign out
    </Menu.Item>
  );
}

/** Who is signed in, light or dark, the keys, and the way out. */
export function AccountMenu() {
  const me = useMe();
  return (
    <Menu position="bottom-end" width={230} shadow="md">
      <Menu.Target>
        {me ? (
          <UnstyledButton>
            <span className="only-heard">Account of {me.name}</span>
            <Avatar aria-hidden name={me.name} color="gray" size={30} radius="xl" />
          </UnstyledButton>
        ) : (
          <ActionIcon variant="subtle" color="gray" size={32} aria-label="Light, dark, keys">
            <IconPalette size={18} aria-hidden />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {me && (
          <>
            <Menu.Label>
              <Text size="sm" fw={600}>
                {me.name}
              </Text>
              <Text size="xs" truncate>
                {me.email}
              </Text>
            </Menu.Label>
            <Menu.Divider />
          </>
        )}
        <Menu.Label>Look</Menu.Label>
        <SchemeChoices />
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={showKeys}>
          All keys
        </Menu.Item>
        {me && <SignOut />}
      </Menu.Dropdown>
    </Menu>
  );
}
