import { Link } from '@tanstack/react-router';
import { Logo } from './Logo';
import { PLACES } from './places';
import classes from './Workspace.module.css';

/** The places of a workspace: a rail at the left, under 700 px a bar at the bottom. */
export function Rail({ workspace }: { workspace: number }) {
  return (
    <nav className={classes.rail} aria-label="Workspace">
      <div className={classes.railLogo}>
        <Logo to="/dashboard" />
      </div>
      {PLACES.map(({ name, to, icon: Sign }) => (
        <Link
          key={name}
          to={to}
          params={{ id: String(workspace) }}
          className={classes.place}
          activeProps={{ 'data-active': true, 'aria-current': 'page' }}
        >
          <Sign size={20} stroke={1.6} aria-hidden />
          {name}
        </Link>
      ))}
    </nav>
  );
}
