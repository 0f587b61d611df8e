import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { arrived } from './api/arrived';
import { meQuery } from './api/auth';
import { client } from './api/client';
import { BrokenPage } from './frame/BrokenPage';
import { MissingPage } from './frame/MissingPage';
import { Root } from './frame/Root';
import { RegisterPage } from './pages/entrance/RegisterPage';
import { SignInPage } from './pages/entrance/SignInPage';

/** A page that comes when it is first needed, however late the server answers. */
const fetched = <Part extends Record<string, unknown>, Name extends keyof Part>(
  fetchPart: () => Promise<Part>,
  name: Name,
) => lazyRouteComponent(() => arrived(fetchPart), name);

type Search = Record<string, unknown>;

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
const count = (value: unknown) => (Number(value) > 0 ? Math.floor(Number(value)) : undefined);

/** Only a path of our own may follow a sign-in, never another site. */
const ownPath = (value: unknown) =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

async function signedInOnly({ location }: { location: { href: string } }) {
  if ((await client.ensureQueryData(meQuery)) === null) {
    throw redirect({ to: '/sign-in', search: { next: location.href } });
  }
}

const root = createRootRoute({
  component: Root,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: fetched(() => import('./pages/home/HomePage'), 'HomePage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: RegisterPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search): { next?: string } => ({ next: ownPath(search.next) }),
  component: SignInPage,
});

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  beforeLoad: signedInOnly,
  component: fetched(() => import('./pages/dashboard/DashboardPage'), 'DashboardPage'),
});

const chat = createRoute({
  getParentRoute: () => root,
  path: '/chat',
  beforeLoad: signedInOnly,
  validateSearch: (search: Search): { workspace?: number; session?: string; message?: number } => ({
    workspace: count(search.workspace),
    session: text(search.session),
    message: count(search.message),
  }),
  component: fetched(() => import('./pages/chat/OwnBotsChatPage'), 'OwnBotsChatPage'),
});

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/workspaces/$id',
  beforeLoad: signedInOnly,
  component: fetched(() => import('./frame/WorkspaceFrame'), 'WorkspaceFrame'),
});

const workspaceStart = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/workspaces/$id/data', params: { id: params.id } });
  },
});

const data = createRoute({
  getParentRoute: () => workspace,
  path: '/data',
  validateSearch: (
    search: Search,
  ): { dataset?: number; search?: string; intent?: string; page?: number } => ({
    dataset: count(search.dataset),
    search: text(search.search),
    intent: text(search.intent),
    page: count(search.page),
  }),
  component: fetched(() => import('./pages/data/DataPage'), 'DataPage'),
});

const train = createRoute({
  getParentRoute: () => workspace,
  path: '/train',
  validateSearch: (search: Search): { dataset?: number; job?: number } => ({
    dataset: count(search.dataset),
    job: count(search.job),
  }),
  component: fetched(() => import('./pages/train/TrainPage'), 'TrainPage'),
});

const talk = createRoute({
  getParentRoute: () => workspace,
  path: '/chat',
  validateSearch: (search: Search): { session?: string; message?: number } => ({
    session: text(search.session),
    message: count(search.message),
  }),
  component: fetched(() => import('./pages/chat/ChatPage'), 'ChatPage'),
});

const settings = createRoute({
  getParentRoute: () => workspace,
  path: '/settings',
  component: fetched(() => import('./pages/settings/SettingsPage'), 'SettingsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    register,
    signIn,
    dashboard,
    chat,
    workspace.addChildren([workspaceStart, data, train, talk, settings]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
