import type { ReadonlySignal } from '@preact/signals';
import { LocationProvider } from 'preact-iso';
import type { DraftSession } from '../features/jot/draftSession';
import { ExplainContext } from '../features/jot/SaveState';
import { href } from '../ui/href';
import type { AppState } from './appState';
import { ErrorBoundary } from './ErrorBoundary';
import { explain } from './messages';
import { Shell } from './Shell';

interface AppProps {
  readonly session: DraftSession;
  readonly state: ReadonlySignal<AppState>;
}

/** The whole app: nothing of it waits for the database but the page itself. */
export function App({ session, state }: AppProps) {
  return (
    <ErrorBoundary>
      <ExplainContext.Provider value={explain}>
        <LocationProvider scope={href('/')}>
          <Shell session={session} state={state} />
        </LocationProvider>
      </ExplainContext.Provider>
    </ErrorBoundary>
  );
}
