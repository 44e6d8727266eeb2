interface SuggestionsProps {
  readonly id: string;
  readonly values: readonly string[];
}

/** What a field offers while somebody types into it. */
export function Suggestions({ id, values }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
