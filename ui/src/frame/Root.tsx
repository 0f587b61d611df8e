import { Outlet, useNavigate } from '@tanstack/react-router';
import { KeysHelp, showKeys } from '../keys/KeysHelp';
import { useKeys } from '../keys/useKeys';
import { ConnectionLine } from './ConnectionLine';
import classes from './Frame.module.css';
import { useDoor } from './useDoor';

/** What is on every page: the way past the frame, the keys, the line for a lost connection. */
export function Root() {
  const navigate = useNavigate();
  useDoor();
  useKeys({ '?': showKeys, 'g b': () => navigate({ to: '/dashboard' }) });
  return (
    <>
      <a href="#main" className={classes.skip}>
        To the content
      </a>
      <Outlet />
      <KeysHelp />
      <ConnectionLine />
    </>
  );
}
