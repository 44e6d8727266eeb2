import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import styles from './FileField.module.css';
import { Icon } from './Icon';

interface FileFieldProps {
  readonly label: string;
  /** As the attribute: '.csv,.vcf'. Files that are dropped may be of any kind all the same. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: File[]) => void;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
}

/**
 * Takes files by a tap or dropped onto it. The real file field lies over the whole zone, unseen:
 * so the browser itself takes what is dropped.
 */
export function FileField({ label, accept, multiple, onFiles, hint, disabled }: FileFieldProps) {
  const id = useId();
  const [hovered, setHovered] = useState(false);
  return (
    <div class={styles.zone} data-hovered={hovered || undefined} data-disabled={disabled}>
      <Icon name="upload" />
      <label class={styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class={styles.file}
        type="file"
        id={id}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onDragEnter={() => setHovered(true)}
        onDragLeave={() => setHovered(false)}
        onDrop={() => setHovered(false)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
