import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { usePeople, usePlan, useServices } from '../../services';
import { Dependences } from './Dependences';
import { Gatherings } from './Gatherings';
import { Openings } from './Openings';
import styles from './Outlook.module.css';
import { Voices } from './Voices';

/** What a look at the whole network shows: openings nobody used, what hangs on one person, the same voices. */
export default function OutlookPage() {
  const { explain } = useServices();
  const people = usePeople();
  const answer = usePlan('outlook');
  const back = { href: href('/plan'), label: 'Plan' };
  if (answer === null) return <Page title="Openings and weak spots" back={back} />;
  if (!answer.ok) {
    return (
      <Page title="Openings and weak spots" back={back}>
        <p class={styles.calm}>{explain(answer.error).text}</p>
      </Page>
    );
  }
  const outlook = answer.value;
  return (
    <Page title="Openings and weak spots" back={back}>
      {outlook.targetNames.size === 0 && (
        <EmptyState
          icon="goal"
          title="No target yet"
          text="Give a goal a target, such as a role or an organization: then it shows here who is there, who is one tie away, and on whom the way hangs."
        >
          <LinkButton variant="primary" href={href('/plan')}>
            Go to your goals
          </LinkButton>
        </EmptyState>
      )}
      <Openings outlook={outlook} people={people} />
      <Gatherings outlook={outlook} people={people} />
      <Dependences outlook={outlook} people={people} />
      <Voices outlook={outlook} people={people} />
    </Page>
  );
}
