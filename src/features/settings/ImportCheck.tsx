import type { RememberedColumns } from '../../exchange/csv/tableFields';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { handOver } from '../../ui/handOver';
import { PersonName } from '../../ui/PersonName';
import { ColumnsStep } from './ColumnsStep';
import { ImportQuestions } from './ImportQuestions';
import type { ImportPreview, PreviewPerson } from './importProtocol';
import type { ImportRun } from './importRun';
import { doubtInWords, fileErrorInWords, rejectionInWords } from './importWords';
import { rejectedRowsFile } from './rejectedRows';
import styles from './SettingsPage.module.css';

interface ImportCheckProps {
  readonly preview: ImportPreview;
  /** Shown anew, because something was written here since the owner looked. */
  readonly isAgain: boolean;
  readonly run: Pick<ImportRun, 'decide' | 'take'>;
  readonly onColumns: (columns: RememberedColumns) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What the files would do, before anything is written. */
export function ImportCheck({
  preview,
  isAgain,
  run,
  onColumns,
  onImport,
  onCancel,
}: ImportCheckProps) {
  const failed = preview.reports.filter((report) => report.error !== null);
  const read = preview.reports.length - failed.length;
  const changes =
    preview.toAdd + preview.toUpdate + preview.messages + preview.meetings + preview.ties;
  const rejected = preview.reports.flatMap((report) =>
    report.rejected.map((each) => ({ file: report.file, ...each })),
  );
  return (
    <div class={styles.check}>
      <h3 class={styles.checkTitle}>Check before importing</h3>
      {isAgain && (
        <Banner tone="info" title="Look again: something was written here meanwhile.">
          Nothing was imported yet. The figures below are new.
        </Banner>
      )}
      {failed.map((report) => (
        <div key={report.file} class={styles.check} data-plain>
          <Banner
            tone={report.error?.type === 'columnsUnknown' ? 'info' : 'danger'}
            title={report.file}
          >
            {report.error && fileErrorInWords(report.error)} Nothing was changed.
          </Banner>
          {report.table && (
            <ColumnsStep
              table={report.table}
              isOpen={report.error?.type === 'columnsUnknown'}
              onUse={onColumns}
            />
          )}
        </div>
      ))}
      {read > 0 && (
        <dl class={styles.counts}>
          <Count number={preview.toAdd} words="to add" />
          <Count number={preview.toUpdate} words="to update" />
          <Count number={preview.unchanged} words="already here" />
          {preview.hidden > 0 && (
            <Count
              number={preview.hidden}
              words={`hidden ${preview.hidden === 1 ? 'profile' : 'profiles'}, left out`}
            />
          )}
          {preview.inTrash > 0 && (
            <Count number={preview.inTrash} words="in your trash, left there" />
          )}
          {preview.severalAlike > 0 && (
            <Count number={preview.severalAlike} words="like several here, left out" />
          )}
          {preview.duplicatesWithin > 0 && (
            <Count number={preview.duplicatesWithin} words="twice in the files" />
          )}
          {preview.messages > 0 && (
            <Count
              number={preview.messages}
              words={preview.messages === 1 ? 'day of messages' : 'days of messages'}
            />
          )}
          {preview.meetings > 0 && (
            <Count
              number={preview.meetings}
              words={preview.meetings === 1 ? 'conversation held' : 'conversations held'}
            />
          )}
          {preview.ties > 0 && (
            <Count number={preview.ties} words={preview.ties === 1 ? 'tie' : 'ties'} />
          )}
          {preview.strangers > 0 && (
            <Count number={preview.strangers} words="wrote or met, not in your list, left out" />
          )}
          {preview.photos > 0 && (
            <Count number={preview.photos} words={preview.photos === 1 ? 'photo' : 'photos'} />
          )}
          {preview.photosLeftOut > 0 && (
            <Count
              number={preview.photosLeftOut}
              words={`${preview.photosLeftOut === 1 ? 'photo' : 'photos'}, left out`}
            />
          )}
        </dl>
      )}
      {preview.examples.length > 0 && (
        <ul class={styles.examples} aria-label="The first to add">
          {preview.examples.map((person, index) => (
            <li key={index}>
              <span class={styles.clamped}>
                <PersonName name={person.name} />
                {person.detail && <span class={styles.note}> {person.detail}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Details title="Rows that deserve a look" count={preview.doubtful.length}>
        {preview.doubtful.map((each) => (
          <li key={`${each.file}#${each.row}`}>
            <PersonName name={each.name} />{' '}
            <span class={styles.note}>
              ({each.file}, row {each.row}): {each.doubts.map(doubtInWords).join('; ')}
            </span>
          </li>
        ))}
      </Details>
      <ImportQuestions preview={preview} run={run} />
      <PeopleDetails title="Added" count={preview.toAdd} people={preview.rows.added} />
      <PeopleDetails title="Updated" count={preview.toUpdate} people={preview.rows.updated} />
      <PeopleDetails
        title="Skipped"
        count={preview.unchanged + preview.inTrash + preview.severalAlike}
        people={preview.rows.skipped}
      />
      <Details title="Rows left out" count={rejected.length}>
        {preview.reports.map((report) => {
          const file = rejectedRowsFile(report);
          return (
            file && (
              <li key={report.file}>
                <Button icon="download" onClick={() => void handOver(file)}>
                  Save these rows of {report.file}
                </Button>
              </li>
            )
          );
        })}
        {rejected.slice(0, 200).map((each) => (
          <li key={`${each.file}#${each.row}`}>
            <bdi>{each.excerpt}</bdi>{' '}
            <span class={styles.note}>
              ({each.file}, row {each.row}): {rejectionInWords(each.reason)}
            </span>
          </li>
        ))}
      </Details>
      {preview.reports.map(
        (report) =>
          report.error === null &&
          report.table && (
            <ColumnsStep key={report.file} table={report.table} isOpen={false} onUse={onColumns} />
          ),
      )}
      <div class={styles.actions}>
        {changes > 0 ? (
          <>
            <Button variant="primary" size="large" onClick={onImport}>
              Import
            </Button>
            <Button variant="quiet" onClick={onCancel}>
              Cancel
            </Button>
          </>
        ) : (
          <>
            <p class={styles.note}>
              {read > 0
                ? 'Everybody in it is here already. There is nothing to import.'
                : 'Choose another file.'}
            </p>
            <Button variant="primary" onClick={onCancel}>
              {read > 0 ? 'Close' : 'Choose another file'}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function Count({ number, words }: { readonly number: number; readonly words: string }) {
  return (
    <div class={styles.count}>
      <dd>{number.toLocaleString('en')}</dd>
      <dt>{words}</dt>
    </div>
  );
}

interface DetailsProps {
  readonly title: string;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}

function Details({ title, count, children }: DetailsProps) {
  if (count === 0) return null;
  return (
    <details class={styles.details}>
      <summary>
        {title} ({count.toLocaleString('en')})
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

interface PeopleDetailsProps {
  readonly title: string;
  readonly count: number;
  readonly people: readonly PreviewPerson[];
}

function PeopleDetails({ title, count, people }: PeopleDetailsProps) {
  return (
    <Details title={title} count={count}>
      {people.map((person, index) => (
        <li key={index}>
          <PersonName name={person.name} /> <span class={styles.note}>{person.detail}</span>
        </li>
      ))}
      {count > people.length && <li>and {(count - people.length).toLocaleString('en')} more</li>}
    </Details>
  );
}
