/**
 * How quickly and how well the whole network is laid out, beside d3-force as documented (link, charge, centre and
 * collide, 300 ticks), both with the collide distance of the map.
 *
 *   npm run bench:layout                      300, 2,000 and 10,000 people; d3-force at 10,000 on one network only
 *   npm run bench:layout -- --sizes=300,2000 --seeds=7,8,9
 *   npm run bench:layout -- --settings        every setting that was weighed, beside the one chosen
 *
 * A time is that of computeLayout (coarsening, simulations, separation), in this process after a warm-up, without the
 * way to the worker and back; the least of three runs of each network, as other work on the machine only adds to it, and
 * one run from 10,000 people on. Figures are medians over the networks, with the least and the greatest.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { build } from 'vite';
import { layoutQuality, smallestDistance } from './support/layoutQuality.mjs';
import { generateNetwork } from './support/referenceGenerator.mjs';

/** Networks that nothing was tuned on. */
const SEEDS = [201, 202, 203, 204, 205];
const SIZES = [300, 2000, 10000];
/** From this size on d3-force takes half a minute and more: it is run on one network only, and everything once. */
const ONCE_FROM = 10000;
const D3_TICKS = 300;
const RUNS = 3;

/** Each differs in one thing from the one chosen, save the last. */
const SETTINGS = [
  {},
  { fieldEvery: 1 },
  { fieldEvery: 2 },
  { fieldEvery: 4 },
  { theta: 0.9 },
  { theta: 1.5 },
  { finestTicks: 30 },
  { finestTicks: 120 },
  { finestTicks: 300 },
  { coarseTicks: 30 },
  { coarseTicks: 120 },
  { largestCluster: 6 },
  { coarsest: 30 },
  { coarsest: 150 },
  { gravity: 0 },
  { gravity: 0.1 },
  { charge: -30 },
  { charge: -60 },
  { charge: -250 },
  { linkDistance: 1 },
  { linkDistance: 30 },
  { linkDistance: 30, charge: -30, gravity: 0 },
];

const options = readOptions(process.argv.slice(2));
const { layoutWhole, PERSON_DISTANCE } = await bundleLayout();
warmUp();
if (options.settings) reportSettings();
else reportBesideD3();

function reportBesideD3() {
  console.log('| people | layout | ms | stress | neighbours kept | crossings % | nearest pair |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const medians = new Map();
  for (const size of options.sizes) {
    const networks = options.seeds.map((seed) => generateNetwork(size, seed));
    const ours = networks.map((network) => measure(network, () => layOut(network)));
    const compared = size >= ONCE_FROM ? networks.slice(0, 1) : networks;
    const theirs = compared.map((network) => measure(network, () => layOutWithD3(network)));
    printRow(size, `d3-force as documented (${theirs.length})`, theirs);
    printRow(size, `Orrery (${ours.length})`, ours);
    const paired = ours.slice(0, theirs.length);
    printComparison(size, paired, theirs);
    medians.set(size, median(ours.map((each) => each.ms)));
  }
  printGrowth(medians);
}

function reportSettings() {
  console.log('| people | setting | ms | stress | neighbours kept | crossings % | nearest pair |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const size of options.sizes) {
    const networks = options.seeds.map((seed) => generateNetwork(size, seed));
    for (const settings of SETTINGS) {
      const name = Object.entries(settings).map(([key, value]) => `${key} ${value}`);
      const results = networks.map((network) => measure(network, () => layOut(network, settings)));
      printRow(size, name.join(', ') || 'chosen', results);
    }
  }
}

function measure(network, layout) {
  let ms = Number.POSITIVE_INFINITY;
  let positions;
  for (let run = 0; run < (network.count >= ONCE_FROM ? 1 : RUNS); run += 1) {
    const start = performance.now();
    positions = layout();
    ms = Math.min(ms, performance.now() - start);
  }
  const { x, y } = positions;
  return { ms, nearest: smallestDistance(x, y), ...layoutQuality(network, x, y) };
}

function layOut(network, settings = {}) {
  const unknown = () => new Float64Array(network.count).fill(Number.NaN);
  const input = {
    mode: 'whole',
    count: network.count,
    layers: new Uint8Array(network.count),
    // The layout is told of no groups, only of ties: d3-force isn't either.
    groups: new Int32Array(network.count).fill(-1),
    warmth: new Float32Array(network.count),
    links: {
      count: network.edges.length,
      from: Uint32Array.from(network.edges, ([a]) => a),
      to: Uint32Array.from(network.edges, ([, b]) => b),
      weight: new Float64Array(network.edges.length).fill(1),
    },
    knownX: unknown(),
    knownY: unknown(),
    knownLayers: new Uint8Array(network.count),
    knownLayerCounts: [0, 0, 0],
  };
  return layoutWhole(input, settings);
}

function layOutWithD3(network) {
  const nodes = network.nodes.map(() => ({}));
  const links = network.edges.map(([source, target]) => ({ source, target }));
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .force('collide', forceCollide(PERSON_DISTANCE / 2))
    .stop()
    .tick(D3_TICKS);
  return {
    x: Float64Array.from(nodes, (node) => node.x),
    y: Float64Array.from(nodes, (node) => node.y),
  };
}

function warmUp() {
  const network = generateNetwork(300, 1);
  for (let i = 0; i < 10; i += 1) layOut(network);
  layOutWithD3(network);
}

function printRow(size, name, results) {
  const figure = (key, digits) =>
    spread(
      results.map((each) => each[key]),
      digits,
    );
  const cells = [
    size,
    name,
    figure('ms', 0),
    figure('stress', 3),
    figure('neighboursKept', 3),
    figure('crossings', 2),
    figure('nearest', 2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Medians of ratios network by network: above 1 is better than d3-force in each. */
function printComparison(size, ours, theirs) {
  const ratio = (better) => median(ours.map((each, at) => better(each, theirs[at])));
  const faster = ratio((our, their) => their.ms / our.ms).toFixed(1);
  const stress = ratio((our, their) => their.stress / our.stress).toFixed(2);
  const kept = ratio((our, their) => our.neighboursKept / their.neighboursKept).toFixed(2);
  const crossings = ratio((our, their) => their.crossings / our.crossings).toFixed(2);
  console.log(`| ${size} | times better | ${faster} | ${stress} | ${kept} | ${crossings} | |`);
}

function printGrowth(medians) {
  const sizes = [...medians.keys()];
  for (let i = 1; i < sizes.length; i += 1) {
    const [from, to] = [sizes[i - 1], sizes[i]];
    const exponent = Math.log(medians.get(to) / medians.get(from)) / Math.log(to / from);
    console.log(`\nFrom ${from} to ${to} people the time grows as n^${exponent.toFixed(2)}.`);
  }
}

function spread(values, digits) {
  const sorted = values.toSorted((a, b) => a - b).map((value) => value.toFixed(digits));
  if (sorted.length === 1) return sorted[0];
  return `${median(values).toFixed(digits)} (${sorted[0]} to ${sorted.at(-1)})`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function readOptions(words) {
  const written = (name) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const numbers = (name, otherwise) => written(name)?.split(',').map(Number) ?? otherwise;
  const settings = words.includes('--settings');
  return {
    settings,
    sizes: numbers('sizes', settings ? [2000] : SIZES),
    seeds: numbers('seeds', SEEDS),
  };
}

/** Node runs no TypeScript: the layout is bundled as the app's worker is, into a directory that is removed again. */
async function bundleLayout() {
  const directory = await mkdtemp(join(tmpdir(), 'orrery-layout-'));
  const source = (path) => fileURLToPath(new URL(`../src/map/layout/${path}`, import.meta.url));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: directory,
        minify: false,
        target: 'es2022',
        lib: {
          entry: {
            wholeLayout: source('wholeLayout.ts'),
            layoutInput: source('layoutInput.ts'),
          },
          formats: ['es'],
          fileName: (_, name) => `${name}.mjs`,
        },
      },
    });
    const load = (name) => import(pathToFileURL(join(directory, `${name}.mjs`)).href);
    return { ...(await load('wholeLayout')), ...(await load('layoutInput')) };
  } finally {
    await rm(directory, { recursive: true });
  }
}
