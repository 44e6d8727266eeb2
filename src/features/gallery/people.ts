import type { Layer } from '../../domain/person';

interface GalleryPerson {
  readonly name: string;
  readonly role: string;
  readonly day: string;
  readonly layer: Layer;
  readonly warmth: number;
  readonly met: boolean;
}

/** Made-up people, among them the hard cases: names of one word, of two hundred signs, of three scripts. */
export const PEOPLE: readonly GalleryPerson[] = [
  {
    name: 'Mara Lindqvist',
    role: 'Head of Data, Northwind Rail',
    day: 'yesterday',
    layer: 'primary',
    warmth: 0.78,
    met: true,
  },
  {
    name: 'Tomás Okonkwo-Bell',
    role: 'Principal Engineer, Ferrous Labs',
    day: '3 weeks ago',
    layer: 'secondary',
    warmth: 0.41,
    met: true,
  },
  {
    name: 'יעל בן־ארי',
    role: 'Product, Kinneret Systems',
    day: 'in May',
    layer: 'tertiary',
    warmth: 0.16,
    met: true,
  },
  { name: '山本さくら', role: '', day: '', layer: 'unplaced', warmth: 0.02, met: false },
  {
    name: `Wolfeschlegelsteinhausenbergerdorff ${'Maximiliana-Ottilie '.repeat(8)}von Thurn`,
    role: `Deputy Vice President of ${'Extraordinarily Long Department Names and '.repeat(3)}Titles`,
    day: '14 Mar 2024',
    layer: 'secondary',
    warmth: 0.09,
    met: true,
  },
];

/** As many people as somebody may import. */
export const TEN_THOUSAND: readonly { readonly id: string; readonly name: string }[] = Array.from(
  { length: 10_000 },
  (_, index) => ({ id: String(index), name: `Person number ${index + 1}` }),
);
