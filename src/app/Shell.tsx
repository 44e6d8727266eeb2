import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Composer, type ComposerMode } from '../features/jot/Composer';
import type { DraftSession } from '../features/jot/draftSession';
import { mentionOffersOf } from '../features/jot/mentionOffers';
import { ServicesContext } from '../features/services';
import { href, routeOf } from '../ui/href';
import { KeptWordsContext } from '../ui/keptWords';
import { MentionOffersContext } from '../ui/mentionOffers';
import { ToastHost } from '../ui/ToastHost';
import { type AppState, hasNotice } from './appState';
import { ErrorBoundary } from './ErrorBoundary';
import { loss } from './loss';
import { MainNavigation } from './MainNavigation';
import { NotFound } from './NotFound';
import { overlay } from './palette/overlay';
import { Routes } from './routes';
import styles from './Shell.module.css';
import { updateState } from './updateState';

interface ShellProps {
  readonly session: DraftSession;
  readonly state: ReadonlySignal<AppState>;
}

/** Where the composer stands on a route. */
export const composerModeOf = (route: string): ComposerMode =>
  route === '/jot' ? 'full' : route === '/' ? 'field' : 'hidden';

/** The frame of every screen: skip link, navigation, notices, the composer, the page. */
export function Shell({ session, state }: ShellProps) {
  const { path, query, route } = useLocation();
  const current = state.value;
  const mode = current.status === 'erased' ? 'hidden' : composerModeOf(routeOf(path));
  const services = current.status === 'open' ? current.services : null;
  const notices = useLoaded(
    hasNotice(current) || loss.value !== null || updateState.value !== 'none',
    () => import('./Notices'),
  );
  const over = useLoaded(overlay.value !== 'none', () => import('./palette/Overlay'));
  // 'Jot' on a person's page links the note to the person.
  useEffect(() => {
    if (mode !== 'full' || !query.person) return;
    session.link(query.person);
    route(href('/jot'), true);
  }, [mode, query.person]);
  return (
    <div class={styles.shell}>
      <a class={styles.skip} href="#content">
        Skip to content
      </a>
      <MainNavigation onJot={focusComposer} />
      <main id="content" class={styles.content} tabIndex={-1} data-composer-mode={mode}>
        {notices && <notices.component state={current} />}
        <Composer session={session} mode={mode} services={services} />
        {services && (
          <ServicesContext.Provider value={services}>
            <KeptWordsContext.Provider value={services.keptWords}>
              <MentionOffersContext.Provider value={mentionOffersOf(services)}>
                <ErrorBoundary key={routeOf(path)}>
                  {isReadable(path) ? (
                    <Routes onRouteChange={services.summaries.refresh} />
                  ) : (
                    <NotFound />
                  )}
                </ErrorBoundary>
                {over && <over.component />}
              </MentionOffersContext.Provider>
            </KeptWordsContext.Provider>
          </ServicesContext.Provider>
        )}
      </main>
      <ToastHost />
    </div>
  );
}

/** Whether the router can read the address: it throws at one whose '%' signs are no escapes. */
function isReadable(path: string): boolean {
  try {
    // The result is used, or the build takes the call for one without an effect and leaves it out.
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** A part that is loaded when it is wanted: opening on an ordinary day doesn't wait for it. */
function useLoaded<Component>(
  wanted: boolean,
  load: () => Promise<{ readonly default: Component }>,
): { readonly component: Component } | null {
  const [loaded, setLoaded] = useState<{ readonly component: Component } | null>(null);
  useEffect(() => {
    if (wanted && !loaded) {
      void load().then((module) => setLoaded({ component: module.default }));
    }
  }, [wanted, loaded]);
  return wanted ? loaded : null;
}

/** Shows the text box as `/jot` does and gives it focus, before the router has rendered anything. */
function focusComposer(): void {
  const composer = document.querySelector<HTMLElement>('[data-composer]');
  if (!composer) return;
  composer.hidden = false;
  composer.dataset.mode = 'full';
  composer.querySelector('textarea')?.focus({ preventScroll: true });
}
