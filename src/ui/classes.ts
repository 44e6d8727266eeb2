/** Joins the class names that are there; undefined where none is, so that no empty attribute stands. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
