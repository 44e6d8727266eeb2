import { EmptyState } from '../../ui/EmptyState';

/** In the place of the people while they are still being read, so that nobody takes them for lost. */
export function PeopleArriving() {
  return (
    <div role="status" aria-busy="true">
      <EmptyState
        icon="people"
        title="Bringing your people in"
        text="They are saved. Many at once take a moment to appear."
      />
    </div>
  );
}
