import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Person } from '../../domain/person';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { FollowUpDialog } from '../shared/FollowUpDialog';
import styles from './PersonPage.module.css';
import { PlanConversationDialog } from './PlanConversationDialog';

/** What can be done next with somebody. */
export function PersonActions({ person }: { readonly person: Person }) {
  const { route, query } = useLocation();
  // The map opens a dialog by the address, which is plain again once that has been done.
  const wanted = 'plan' in query ? 'conversation' : 'followup' in query ? 'followUp' : null;
  const [open, setOpen] = useState<'conversation' | 'followUp' | null>(wanted);
  const close = (): void => {
    setOpen(null);
    if (wanted) route(href(`/people/${person.id}`), true);
  };
  return (
    <div class={`${styles.actions} ${styles.main}`}>
      <Button
        variant="primary"
        icon="jot"
        onClick={() => route(href(`/jot?person=${encodeURIComponent(person.id)}`))}
      >
        Jot
      </Button>
      <LinkButton icon="mail" href={href(`/people/${person.id}/write`)}>
        Write
      </LinkButton>
      <Button icon="calendar" onClick={() => setOpen('conversation')}>
        Plan a conversation
      </Button>
      <Button icon="clock" onClick={() => setOpen('followUp')}>
        Add follow-up
      </Button>
      {open === 'conversation' && <PlanConversationDialog person={person} onClose={close} />}
      {open === 'followUp' && <FollowUpDialog personIds={[person.id]} onClose={close} />}
    </div>
  );
}
