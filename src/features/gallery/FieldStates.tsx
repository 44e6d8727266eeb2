import { useState } from 'preact/hooks';
import { Checkbox } from '../../ui/Checkbox';
import { ChipInput } from '../../ui/ChipInput';
import { DateField } from '../../ui/DateField';
import { FileField } from '../../ui/FileField';
import { InlineEdit } from '../../ui/InlineEdit';
import { SelectField } from '../../ui/SelectField';
import { Switch } from '../../ui/Switch';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toast';
import styles from './Gallery.module.css';

const FORMATS = [
  { value: 'coffee', label: 'Coffee' },
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Phone' },
] as const;

export function FieldStates() {
  const [text, setText] = useState('');
  const [note, setNote] = useState('Met at the station.\nShe knows the people at Ferrous Labs.');
  const [format, setFormat] = useState<(typeof FORMATS)[number]['value']>('coffee');
  const [day, setDay] = useState('2026-11-27');
  const [checked, setChecked] = useState(true);
  const [on, setOn] = useState(true);
  const [tags, setTags] = useState<string[]>(['alumni', 'rail', 'mentor']);
  return (
    <div class={styles.stack} id="fields">
      <TextField
        label="Search people and notes"
        hideLabel
        type="search"
        placeholder="Search people and notes"
        value={text}
        onInput={setText}
      />
      <TextField
        label="Organization"
        hint="Where they work now."
        value={text}
        onInput={setText}
        suggestions={['Northwind Rail', 'Ferrous Labs']}
      />
      <TextField
        label="Email"
        type="email"
        value="mara@"
        onInput={() => undefined}
        error="This is no address yet: something is missing after the @."
      />
      <TextArea label="What you learned" value={note} onInput={setNote} />
      <SelectField label="Format" value={format} options={FORMATS} onChange={setFormat} />
      <DateField label="Date" value={day} onChange={setDay} />
      <ChipInput
        label="Tags"
        hint="Enter or a comma adds one."
        values={tags}
        onChange={setTags}
        suggestions={['mentor', 'recruiter']}
        placeholder="Add a tag"
      />
      <div>
        <Checkbox label="Include notes" checked={checked} onChange={setChecked} />
        <Checkbox
          label="Include people in the trash"
          hint="They come back as they were."
          checked={!checked}
          onChange={() => setChecked(!checked)}
        />
        <Switch
          label="Veil"
          hint="Covers the screen when you look away."
          checked={on}
          onChange={setOn}
        />
        <Switch label="Less motion" checked={!on} onChange={() => setOn(!on)} />
      </div>
      <FileField
        label="Import contacts"
        hint="csv, vcf or zip; nothing changes before you have checked it."
        accept=".csv,.vcf,.zip"
        multiple
        onFiles={(files) => showToast({ text: `${files.length} chosen` })}
      />
      <InlineStates />
    </div>
  );
}

function InlineStates() {
  const [role, setRole] = useState('Head of Data');
  const [place, setPlace] = useState('');
  const [about, setAbout] = useState(
    'Moved from consulting to rail in 2022.\nLikes to be asked about timetables, and knows everybody who ever wrote one.',
  );
  return (
    <div>
      <InlineEdit label="Role" showLabel value={role} place="gallery:role" onSave={kept(setRole)} />
      <InlineEdit
        label="Place"
        value={place}
        onSave={kept(setPlace)}
        place="gallery:place"
        placeholder="Add a place"
        suggestions={['Malmö', 'Utrecht']}
      />
      <InlineEdit
        label="About"
        value={about}
        place="gallery:about"
        onSave={kept(setAbout)}
        multiline
      />
    </div>
  );
}

/** What an edited text resolves to where it was kept. */
const kept = (set: (text: string) => void) => async (text: string) => {
  set(text);
  return null;
};
