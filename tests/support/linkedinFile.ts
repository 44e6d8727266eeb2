/** What a made-up Connections.csv holds besides people. */
export interface LinkedinFileOptions {
  readonly people: number;
  readonly seed: number;
  /** Rows of hidden profiles; by default one for every fifty people. */
  readonly hidden?: number;
}

const FIRST_NAMES =
  'Adaeze Bruno Clara Diego Elif Freya Gustav Hana Imran Jolanda Kofi Lena Mateus Nadia Oskar Paloma Qasim Runa Stefan Thandi Ulla Viktor Wanjiru Ximena Yusuf Zofia Søren Łucja Amélie Jürgen İpek Þóra 美咲 지훈 Юлия Δήμητρα سارة'.split(
    ' ',
  );
const LAST_NAMES =
  "Akintola Bergström Carvalho Dlamini Engström Ferrari Gruber Hoshino Iqbal Jovanović Kowalska Larsen Mbeki Novák Okafor Pereira Rahimi Sato Torres Urban Vella Wójcik Xu Yılmaz Zeman O'Neill Núñez MacRae Nguyễn 佐藤 김 Петрова Παπά حداد".split(
    ' ',
  );
const MIDDLE = 'Al Bo Cai Dee El Fay Gil Hu Ines Jo Kit Lu Max Nia Ola Pia Rui Sam Tove Uma'.split(
  ' ',
);
const COMPANIES = [
  'Tern & Co',
  'Osprey Health',
  'Quay Robotics',
  'Lumen Grid',
  'Harbor Analytics, Inc.',
  'Fjord "North" AS',
  'Мост',
  '青い銀行',
  '',
];
const POSITIONS = [
  'Product Manager',
  'Recruiter',
  'Engineer, Platform',
  'Head of Data',
  'Designer',
  'Inhaberin & Gründerin',
  '',
];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. They belong to connections who ""keep theirs private""."\n\n';

/**
 * A Connections.csv as LinkedIn writes it today, about made-up people: preamble, no newline at the
 * end, few e-mails, rows of hidden profiles in between. The same options give the same text, and every
 * person has an address of their own.
 */
export function linkedinConnectionsCsv(options: LinkedinFileOptions): string {
  const { people, seed, hidden = Math.ceil(people / 50) } = options;
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const date = () =>
    `${String(1 + Math.floor(random() * 28)).padStart(2, '0')} ${pick(MONTHS)} ${2008 + Math.floor(random() * 18)}`;
  const rows = Array.from({ length: people }, (_, index) => {
    const decoration = random() < 0.02 ? '🌟 ' : '';
    const degree = random() < 0.03 ? ', PhD' : '';
    const middle = random() < 0.3 ? ` ${pick(MIDDLE)}` : '';
    const email = random() < 0.05 ? `person${index}@example.org` : '';
    return [
      `${decoration}${pick(FIRST_NAMES)}${middle}`,
      `${pick(LAST_NAMES)}${degree}`,
      `https://www.linkedin.com/in/made-up-${seed}-${index}`,
      email,
      pick(COMPANIES),
      pick(POSITIONS),
      date(),
    ];
  });
  for (let index = 0; index < hidden; index += 1) {
    rows.splice(Math.floor(random() * rows.length), 0, ['', '', '', '', '', '', date()]);
  }
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const lines = [header, ...rows.map((row) => row.map((cell) => quoteIfNeeded(cell)).join(','))];
  return PREAMBLE + lines.join('\n');
}

const quoteIfNeeded = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** mulberry32: 0 to 1, the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
