import { useRoute } from 'preact-iso';
import type { Goal } from '../../domain/conversation';
import {
  isOver,
  OPPORTUNITY_KINDS,
  STAGES,
  type StageNames,
  stageName,
} from '../../domain/opportunity';
import { allGoals } from '../../storage/goals';
import {
  editOpportunity,
  type OpportunityOnRecord,
  readOpportunity,
  setOrganizationOfOpportunity,
} from '../../storage/opportunities';
import { readProfile } from '../../storage/profile';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { webAddress } from '../../ui/addresses';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { showToast } from '../../ui/toast';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import { OPPORTUNITY_KIND_WORDS } from '../shared/opportunityWords';
import { History } from './History';
import { NextSteps } from './NextSteps';
import styles from './OpportunityPage.module.css';
import { PeopleInIt } from './PeopleInIt';
import { Talks } from './Talks';
import { useMove } from './useMove';
import { useOrganizationNames } from './useOrganizationNames';

const BACK = { href: href('/plan/opportunities'), label: 'Opportunities' };

/** An opportunity: where it stands, what is next, who has a part in it, what passed and what came of it. */
export default function OpportunityPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () =>
      watch(async () => ({
        record: await readOpportunity(storage, id),
        goals: await allGoals(storage),
        names: (await readProfile(storage)).stageNames,
      })),
    [storage, id],
  );
  if (!found) return null;
  const { record, goals, names } = found;
  if (!record || record.opportunity.trashedAt !== null) return <NotHere record={record} />;
  return <KnownOpportunity key={id} record={record} goals={goals} names={names} />;
}

interface KnownOpportunityProps {
  readonly record: OpportunityOnRecord;
  readonly goals: readonly Goal[];
  readonly names: StageNames;
}

function KnownOpportunity({ record, goals, names }: KnownOpportunityProps) {
  const { storage } = useServices();
  const save = useSaving();
  const { opportunity } = record;
  const { id, title, stage, notes, outcome, learned } = opportunity;
  const edit = (fields: Parameters<typeof editOpportunity>[2], said: string) =>
    save(editOpportunity(storage, id, fields), said);
  const came = (
    <Section title="What came of it">
      <InlineEdit
        label="Outcome"
        place={`opportunity:${id}:outcome`}
        showLabel
        multiline
        value={outcome}
        placeholder="Add the outcome"
        onSave={(text) => edit({ outcome: text }, 'Outcome noted.')}
      />
      <InlineEdit
        label="What I learned"
        place={`opportunity:${id}:learned`}
        showLabel
        multiline
        value={learned}
        placeholder="Add what you learned"
        onSave={(text) => edit({ learned: text }, 'Noted.')}
      />
    </Section>
  );
  const over = isOver(stage);
  return (
    <Page
      title={title}
      back={BACK}
      actions={
        <Menu
          label="More"
          items={[
            {
              label: 'Move to trash',
              icon: 'trash',
              danger: true,
              onSelect: () =>
                void save(trash(storage, 'opportunities', [id]), `${title} moved to the trash.`),
            },
          ]}
        />
      }
    >
      <Standing record={record} goals={goals} names={names} />
      {over ? came : <NextSteps record={record} />}
      <PeopleInIt record={record} />
      <Talks record={record} />
      <Section title="Notes">
        <InlineEdit
          label="Notes"
          place={`opportunity:${id}:notes`}
          multiline
          value={notes}
          onSave={(text) => edit({ notes: text }, 'Notes saved.')}
        />
        <Mentioned
          texts={[notes, outcome, learned]}
          near={record.parts.map(({ personId }) => personId)}
        />
      </Section>
      {over ? <NextSteps record={record} /> : (outcome || learned) && came}
      <History record={record} names={names} />
    </Page>
  );
}

function Standing({ record, goals, names }: KnownOpportunityProps) {
  const { storage } = useServices();
  const save = useSaving();
  const move = useMove(names);
  const organizations = useOrganizationNames();
  const { opportunity, organization } = record;
  const { id, title, kind, stage, organizationId, goalId, link } = opportunity;
  const edit = (fields: Parameters<typeof editOpportunity>[2], said: string) =>
    save(editOpportunity(storage, id, fields), said);
  const address = webAddress(link);
  return (
    <>
      <div class={styles.fields}>
        <SelectField
          label="Stage"
          value={stage}
          options={STAGES.map((value) => ({ value, label: stageName(value, names) }))}
          onChange={(to) => move(opportunity, to)}
        />
        <SelectField
          label="Kind"
          value={kind}
          options={OPPORTUNITY_KINDS.map((value) => ({
            value,
            label: OPPORTUNITY_KIND_WORDS[value],
          }))}
          onChange={(to) => edit({ kind: to }, 'Kind changed.')}
        />
        {goals.length > 0 && (
          <SelectField
            label="Goal it serves"
            value={goalId ?? ''}
            options={[
              { value: '', label: 'No goal yet' },
              ...goals.map((goal) => ({ value: goal.id, label: goal.text })),
            ]}
            onChange={(to) => edit({ goalId: to || null }, 'Goal changed.')}
          />
        )}
      </div>
      <div class={styles.facts}>
        <InlineEdit
          label="What it is"
          place={`opportunity:${id}:title`}
          showLabel
          value={title}
          onSave={async (text) => (text === '' ? null : edit({ title: text }, 'Renamed.'))}
        />
        <InlineEdit
          label="Organization"
          place={`opportunity:${id}:organization`}
          showLabel
          value={organization}
          placeholder="Add organization"
          suggestions={organizations}
          onSave={(name) =>
            save(setOrganizationOfOpportunity(storage, id, name), 'Organization changed.')
          }
        />
        <InlineEdit
          label="Link"
          place={`opportunity:${id}:link`}
          showLabel
          type="url"
          value={link}
          placeholder="Add link"
          onSave={async (text) => {
            const read = text === '' ? '' : webAddress(text);
            if (read !== null) return edit({ link: read }, 'Link saved.');
            return void showToast({ text: `‘${text}’ is no web address. Nothing was changed.` });
          }}
        />
        <div class={styles.buttons}>
          {organizationId !== null && (
            <LinkButton icon="organization" href={href(`/organizations/${organizationId}`)}>
              <bdi>{organization}</bdi>
            </LinkButton>
          )}
          {address !== null && (
            <LinkButton icon="link" href={address} target="_blank" rel="noopener noreferrer">
              Open link
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

function NotHere({ record }: { readonly record: OpportunityOnRecord | null }) {
  const { storage } = useServices();
  const save = useSaving();
  return (
    <Page title={record?.opportunity.title ?? 'Opportunity'} back={BACK}>
      {record ? (
        <EmptyState icon="trash" title="In the trash" text="Its people and talks are as they were.">
          <Button
            variant="primary"
            icon="undo"
            onClick={() =>
              void save(
                restoreFromTrash(storage, 'opportunities', [record.opportunity.id]),
                `${record.opportunity.title} restored.`,
              )
            }
          >
            Restore
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon="opportunity"
          title="This opportunity is not here"
          text="It was taken back or deleted, or the link is cut short."
        />
      )}
    </Page>
  );
}
