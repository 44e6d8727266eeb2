/**
 * The reference generator of professional networks, and the quality metrics by which layouts are compared.
 *
 * Origin: the reference generator that the project's performance goals were measured with, rewritten to be
 * read. Its random draws come in the same order, so a size and a seed give the very same network as there,
 * and figures can be compared. Seed 42 was used for tuning by others: report other seeds.
 */

const ME = 0;

/** A seeded source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state |= 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A connected network of `count` nodes: node 0 is the owner, the others belong to organizations of
 * power-law sizes within industries. Average degree 4.3, a few hubs.
 */
export function generateNetwork(count, seed) {
  const random = seededRandom(seed);
  const indexBelow = (length, skew = 1) => Math.floor(random() ** skew * length);
  const edges = new EdgeSet(count);
  const { nodes, organizations, industryCount } = generateOrganizations(count, random, edges);
  addColleagues(organizations, random, edges);

  const peopleByIndustry = Array.from({ length: industryCount }, () => []);
  const people = [];
  for (const node of nodes) {
    if (node.kind !== 'person') continue;
    peopleByIndustry[node.industry].push(node.id);
    people.push(node.id);
  }
  // A comparison at random is no shuffle to be proud of, but the networks must equal the reference's.
  people.sort(() => random() - 0.5);

  for (const person of people) {
    if (random() < 0.45) {
      const peers = peopleByIndustry[nodes[person].industry];
      edges.add(person, peers[indexBelow(peers.length, 3)]);
    }
    if (random() < 0.12) edges.add(person, people[indexBelow(people.length, 3)]);
  }
  for (const { hub, members } of organizations) {
    if (random() < 0.35) edges.add(ME, members[0] ?? hub);
  }
  for (let i = 0; i < Math.min(150, count * 0.1); i += 1) {
    edges.add(ME, people[indexBelow(people.length)]);
  }
  connectComponents(count, organizations, edges);
  return { count, nodes, edges: edges.list, organizations };
}

class EdgeSet {
  list = [];
  #seen = new Set();
  #count;

  constructor(count) {
    this.#count = count;
  }

  add(a, b) {
    if (a === b) return;
    const key = a < b ? a * this.#count + b : b * this.#count + a;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push([a, b]);
  }
}

function generateOrganizations(count, random, edges) {
  const industryCount = Math.max(4, Math.round(Math.sqrt(count) / 4));
  const nodes = [{ id: ME, kind: 'me', organization: -1, industry: -1 }];
  const organizations = [];
  let left = count - 1;
  while (left > 0) {
    const wanted = Math.max(2, Math.floor(3 * (1 - random()) ** (-1 / 1.6)));
    const size = Math.min(left, wanted, Math.round(count * 0.04) + 5);
    const industry = Math.floor(random() ** 1.5 * industryCount);
    const organization = { hub: nodes.length, industry, members: [] };
    for (let i = 0; i < size; i += 1) {
      const id = nodes.length;
      const kind = i === 0 ? 'organization' : 'person';
      nodes.push({ id, kind, organization: organizations.length, industry });
      if (i === 0) continue;
      organization.members.push(id);
      edges.add(organization.hub, id);
    }
    left -= size;
    organizations.push(organization);
  }
  return { nodes, organizations, industryCount };
}

function addColleagues(organizations, random, edges) {
  for (const { members } of organizations) {
    for (let i = 1; i < members.length; i += 1) {
      const acquaintances = random() < 0.5 ? 1 : random() < 0.6 ? 2 : 0;
      for (let j = 0; j < acquaintances; j += 1) {
        edges.add(members[i], members[Math.floor(random() ** 2 * i)]);
      }
    }
  }
}

function connectComponents(count, organizations, edges) {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const rootOf = (start) => {
    let node = start;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]];
      node = parent[node];
    }
    return node;
  };
  for (const [a, b] of edges.list) parent[rootOf(a)] = rootOf(b);
  for (const { hub, members } of organizations) {
    if (rootOf(hub) === rootOf(ME)) continue;
    edges.add(ME, members[0] ?? hub);
    parent[rootOf(hub)] = rootOf(ME);
  }
}
