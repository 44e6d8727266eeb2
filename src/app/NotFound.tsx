import { EmptyState } from '../ui/EmptyState';
import { href } from '../ui/href';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';

/** What an address leads to that no screen answers. */
export function NotFound() {
  return (
    <Page title="Nothing here">
      <EmptyState
        title="This page does not exist"
        text="Your data are untouched. The link may be old, or cut short."
      >
        <LinkButton href={href('/')} variant="primary">
          Go to Today
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
