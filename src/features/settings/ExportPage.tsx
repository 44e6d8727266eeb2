import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../ui/Button';
import { handOver } from '../../ui/handOver';
import { href } from '../../ui/href';
import { Page } from '../../ui/Page';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { Switch } from '../../ui/Switch';
import { useServices } from '../services';
import { countDatesSent } from '../shared/toCalendar';
import {
  buildExportFile,
  buildRecordFile,
  EXPORTS,
  type ExportKind,
  type ExportOptions,
} from './exportFiles';
import styles from './SettingsPage.module.css';

const KINDS: Readonly<Record<ExportKind, { readonly label: string; readonly words: string }>> = {
  'people cards': {
    label: 'People, as vCards (.vcf)',
    words: 'For the address book of a phone or of a mail program.',
  },
  'people table': {
    label: 'People, as a table (.csv)',
    words: 'A row for each person; Import contacts reads it again.',
  },
  'all tables': {
    label: 'Every table (.zip of .csv)',
    words: 'People, organizations, conversations and all else, a table each.',
  },
  log: {
    label: 'The log, to read (.md)',
    words: 'Conversations, jots, promises and asks, day by day, as text.',
  },
  dates: {
    label: 'Dates, for a calendar (.ics)',
    words:
      'What is due and the conversations ahead. A name and no note; import it again to update.',
  },
};

/** Parts of the data in the forms that other programs read. With `?person=…`, all that is held on one. */
export default function ExportPage() {
  const { query } = useLocation();
  return query.person ? <RecordExport personId={query.person} /> : <PartsExport />;
}

function PartsExport() {
  const services = useServices();
  const [kind, setKind] = useState<ExportKind>('people cards');
  const [options, setOptions] = useState<ExportOptions>({
    version: '4.0',
    reader: 'any program',
    withNotes: false,
  });
  const isTable = kind === 'people table' || kind === 'all tables';
  return (
    <Page title="For other programs" back={{ href: href('/settings'), label: 'Settings' }}>
      <SelectField
        label="What"
        value={kind}
        options={EXPORTS.map((value) => ({ value, label: KINDS[value].label }))}
        onChange={setKind}
        hint={KINDS[kind].words}
      />
      {kind === 'people cards' && (
        <>
          <SegmentedControl
            label="Version of the cards"
            value={options.version}
            options={[
              { value: '4.0', label: 'vCard 4.0' },
              { value: '3.0', label: '3.0, for older programs' },
            ]}
            onChange={(version) => setOptions({ ...options, version })}
          />
          <Switch
            label="With your notes"
            hint="Address books are often shared and synced. Your notes are about people: leave them here unless you need them there."
            checked={options.withNotes}
            onChange={(withNotes) => setOptions({ ...options, withNotes })}
          />
        </>
      )}
      {isTable && (
        <Switch
          label="For a spreadsheet"
          hint="Cells that begin with = + - or @ get a ' before them, so that none runs as a formula. They are then not exactly what you wrote: use the file without it to bring data back."
          checked={options.reader === 'spreadsheet'}
          onChange={(on) => setOptions({ ...options, reader: on ? 'spreadsheet' : 'any program' })}
        />
      )}
      <MadeFile
        make={() => buildExportFile(kind, options, services)}
        of={`${kind} ${JSON.stringify(options)}`}
        onHandedOver={kind === 'dates' ? () => countDatesSent(services.storage) : undefined}
      />
    </Page>
  );
}

function RecordExport({ personId }: { readonly personId: string }) {
  const services = useServices();
  const [form, setForm] = useState<'text' | 'data'>('text');
  const name = services.summaries.current().get(personId)?.name ?? 'this person';
  return (
    <Page title="Everything on record" back={{ href: href(`/people/${personId}`), label: name }}>
      <p class={styles.text}>
        All that you hold on <bdi>{name}</bdi>: the page, what passed, what is owed, notes in which
        they are named. For you, or for them if they ask.
      </p>
      <SegmentedControl
        label="Form"
        value={form}
        options={[
          { value: 'text', label: 'To read (.md)' },
          { value: 'data', label: 'As data (.json)' },
        ]}
        onChange={setForm}
      />
      <MadeFile make={() => buildRecordFile(personId, form, services)} of={`${personId} ${form}`} />
    </Page>
  );
}

interface MadeFileProps {
  readonly make: () => Promise<File | null>;
  /** What the file is of: made anew when that changes. */
  readonly of: string;
  /** Told when it has left. */
  readonly onHandedOver?: (() => Promise<void>) | undefined;
}

/** A file that is made before the tap (iOS shares only what is), and the tap. */
function MadeFile({ make, of, onHandedOver }: MadeFileProps) {
  const { storage, confirm, complain } = useServices();
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    let wanted = true;
    const build = (): void => {
      setFile(null);
      make().then(
        (made) => wanted && setFile(made),
        (thrown: unknown) => complain({ type: 'Unexpected', detail: String(thrown) }),
      );
    };
    build();
    const unsubscribe = storage.commits.subscribe(build);
    return () => {
      wanted = false;
      unsubscribe();
    };
  }, [of, storage]);
  return (
    <div class={styles.row}>
      <p class={styles.fileName}>
        {file ? `${file.name}, ${sizeInWords(file.size)}` : 'Making it…'}
      </p>
      <Button
        variant="primary"
        icon="share"
        disabled={!file}
        onClick={async () => {
          if (!file || !(await handOver(file))) return;
          confirm(`${file.name} was handed over.`, null);
          await onHandedOver?.();
        }}
      >
        Save the file
      </Button>
    </div>
  );
}

const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
