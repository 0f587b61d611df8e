import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useServerLost } from '../api/connection';
import { get, Unreachable } from '../api/http';
import classes from './Frame.module.css';

const EVERY = 2_000;

/** One quiet line while the server is away; when it is back, what is on the page is read again. */
export function ConnectionLine() {
  const lost = useServerLost();
  const client = useQueryClient();

  useEffect(() => {
    if (!lost) {
      return;
    }
    const timer = setInterval(() => {
      const again = () => client.invalidateQueries();
      const known = (refusal: unknown) => (refusal instanceof Unreachable ? undefined : again());
      get('/api/auth/me').then(again, known);
    }, EVERY);
    return () => clearInterval(timer);
  }, [lost, client]);

  return (
    <div role="status">
      {lost && (
        <div className={classes.lost}>
          The server does not answer; trying again. Nothing is lost.
        </div>
      )}
    </div>
  );
}
