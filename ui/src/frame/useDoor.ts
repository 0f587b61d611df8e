import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../api/auth';

const OWN = /^\/(dashboard|chat|workspaces)(\/|$)/;

/** Who is not signed in any more is led to the door, and back afterwards. */
export function useDoor() {
  const me = useMe();
  const navigate = useNavigate();
  const { pathname, href } = useLocation();
  useEffect(() => {
    if (me === null && OWN.test(pathname)) {
      navigate({ to: '/sign-in', search: { next: href } });
    }
  }, [me, pathname, href, navigate]);
}
