const monthFirstByLocale = new Map<string, boolean>();

/** True where the locale writes the month before the day: 12/3 is in December. */
export function isMonthFirst(locale: string): boolean {
  const known = monthFirstByLocale.get(locale);
  if (known !== undefined) return known;
  const first = readOrder(locale);
  monthFirstByLocale.set(locale, first);
  return first;
}

function readOrder(locale: string): boolean {
  try {
    const format = new Intl.DateTimeFormat(locale.replaceAll('_', '-'), {
      day: 'numeric',
      month: 'numeric',
    });
    const parts = format.formatToParts(0).map(({ type }) => type);
    return parts.indexOf('month') < parts.indexOf('day');
  } catch {
    // Not a locale that the platform knows: most of the world writes the day first.
    return false;
  }
}
