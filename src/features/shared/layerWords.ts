import type { Layer, LayerPurpose } from '../../domain/person';

/** What each kind of purpose of a layer is called. */
export const LAYER_PURPOSE_WORDS: Readonly<Record<LayerPurpose, string>> = {
  introductions: 'Can introduce me',
  insight: 'Industry insight',
  ideas: 'Ideas',
  morale: 'Morale',
  guidance: 'Occasional guidance',
};

/** What somebody on a ring is there for: 'Ideas, morale'; '' where nothing was said. */
export function purposesInWords(layer: Layer, purposes: readonly LayerPurpose[]): string {
  if (layer === 'primary') return '';
  const words = purposes.map((purpose) => LAYER_PURPOSE_WORDS[purpose]).join(', ');
  return words.charAt(0) + words.slice(1).toLowerCase();
}
