import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import '@mantine/core/styles.css';
import './tokens.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { client } from './api/client';
import { router } from './router';
import { resolver, theme } from './theme';

/** The other pages come while nothing else is to do: then a lost server does not stop a walk. */
function fetchPages() {
  for (const route of Object.values(router.routesById)) {
    router.loadRouteChunk(route)?.catch(() => undefined);
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  window.addEventListener('load', () => setTimeout(fetchPages, 1_000));
}
