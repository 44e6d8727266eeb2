import { type ImportCandidate, sourceKey } from './importCandidate';
import { conflictKey, conflictsOf, type ImportConflict, takenFields } from './importConflicts';
import { type Mention, NO_HISTORY } from './importedHistory';
import { type FieldChanges, fieldChanges, type ImportedFields } from './importFields';
import { findResembling, type Likeness, namesakes } from './importLikeness';
import {
  areContradictory,
  identityKeys,
  type MergedCandidate,
  mergeCandidates,
} from './importMerge';
import { OrganizationBook } from './importOrganizations';
import { type PastPlan, planPast } from './importPast';
import {
  applyChanges,
  newNameKeys,
  PeopleIndex,
  type PlannedPerson,
  plannedFromCandidate,
  plannedFromRecord,
} from './importPeople';
import type {
  Decision,
  ImportPlanInput,
  LikelySame,
  SkippedCandidate,
  WholeImportPlan,
} from './importPlan';
import { newPerson } from './newPerson';
import type { Person, Tie } from './person';
import { emailKey } from './personKeys';
import type { Photo } from './photo';
import type { Id, Identified } from './record';
import { joinVouches, type Vouch } from './vouch';

const NOTHING_PAST = { history: NO_HISTORY, messages: [], conversations: [] };

/**
 * Compares candidates with the people who are here. A LinkedIn address, a vCard UID, an e-mail and a
 * telephone with the same name identify somebody, in this order. Failing these, the same name and
 * organization is taken for the same person where exactly one such person is possible, and listed in
 * `likelySame`; anything weaker is only listed. Planned again on its own outcome, the same input
 * adds and updates nobody. Linear in candidates and people.
 */
export function planImport(input: ImportPlanInput): WholeImportPlan {
  return new Planner(input).run();
}

type Outcome =
  | { readonly type: 'add' }
  | { readonly type: 'update'; readonly planned: PlannedPerson }
  | {
      readonly type: 'skip';
      readonly reason: SkippedCandidate['reason'];
      readonly planned: PlannedPerson;
    };

// A telephone that comes to somebody under another name than that which stood beside it may identify
// yet another candidate. Everything only ever grows, so a second look settles it; more is for safety.
const MOST_ROUNDS = 5;

class Planner {
  readonly #input: ImportPlanInput;
  readonly #keys = newNameKeys();
  readonly #organizations: OrganizationBook;
  readonly #here: PeopleIndex;
  readonly #trashed: PeopleIndex;
  readonly #touched = new Set<PlannedPerson>();
  readonly #skipped = new Map<ImportCandidate, SkippedCandidate>();
  readonly #likelySame = new Map<ImportCandidate, LikelySame>();
  readonly #vouched = new Set<Id>();
  readonly #placed = new Map<ImportCandidate, PlannedPerson>();
  readonly #conflicts = new Map<string, ImportConflict>();
  #hasMovedPhone = false;

  constructor(input: ImportPlanInput) {
    this.#input = input;
    this.#organizations = new OrganizationBook(input.organizations, input.newId, this.#keys);
    const nameOf = (id: Id | null) => this.#organizations.nameOf(id);
    this.#here = new PeopleIndex(nameOf, this.#keys);
    this.#trashed = new PeopleIndex(nameOf, this.#keys);
    // By id, which is by age: the order in which a table is read must not decide who is matched.
    const people = [...input.people].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const person of people) {
      const planned = plannedFromRecord(person);
      (planned.isTrashed ? this.#trashed : this.#here).add(planned);
    }
  }

  run(): WholeImportPlan {
    const merged = mergeCandidates(this.#input.candidates);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      this.#hasMovedPhone = false;
      // Those who are identified first: what they fill in decides who resembles whom afterwards.
      const [known, rest] = partition(merged, (each) => this.#identified(each) !== undefined);
      for (const each of [...known, ...rest]) this.#place(each);
      if (!this.#hasMovedPhone) break;
    }
    const past = this.#planPast();
    const tiesToAdd = this.#planTies(merged);
    const touched = [...this.#touched];
    return {
      ...past,
      tiesToAdd,
      photosToAdd: this.#planPhotos(merged),
      peopleToAdd: touched
        .filter((planned) => planned.isNew)
        .map(({ id, person }) => ({ id, ...person })),
      peopleToUpdate: touched
        .filter((planned) => !planned.isNew)
        .map((planned) => ({
          id: planned.id,
          fields: changedFields(planned),
          reasons: planned.reasons,
        })),
      organizationsToAdd: this.#organizations.added(),
      skipped: [...this.#skipped.values()].filter(({ personId }) => !this.#vouched.has(personId)),
      duplicatesWithin: merged.flatMap(({ candidate: sameAs, others }) =>
        others.map(({ candidate, why }) => ({ candidate, sameAs, why })),
      ),
      likelySame: [...this.#likelySame.values()],
      conflicts: [...this.#conflicts.values()],
    };
  }

  #planPhotos(merged: readonly MergedCandidate[]): Identified<Photo>[] {
    return merged.flatMap(({ candidate, others }) => {
      const planned = this.#placed.get(candidate);
      const all = [candidate, ...others.map((other) => other.candidate)];
      const data = all.find(({ photo }) => photo !== '')?.photo;
      if (planned === undefined || data === undefined || !this.#touched.has(planned)) return [];
      return [{ id: this.#input.newId(), personId: planned.id, data }];
    });
  }

  /** Ties between people here of whom a file names one beside the other. */
  #planTies(merged: readonly MergedCandidate[]): Identified<Tie>[] {
    const ends = (a: Id, b: Id): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
    const present = new Set(
      (this.#input.ties ?? []).map(({ personAId, personBId }) => ends(personAId, personBId)),
    );
    const added: Identified<Tie>[] = [];
    for (const { candidate } of merged) {
      const one = this.#placed.get(candidate);
      if (one === undefined) continue;
      for (const { label, name, uid } of candidate.related) {
        const other =
          uid === ''
            ? this.#mentioned({ linkedinUrl: '', email: '', name })
            : this.#here.holderOf(`u:${uid.toLowerCase()}`);
        if (other === undefined || other === one || present.has(ends(one.id, other.id))) continue;
        present.add(ends(one.id, other.id));
        const [personAId, personBId] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        const said = { how: label, strength: 3, certainty: 'told' } as const;
        added.push({ id: this.#input.newId(), personAId, personBId, ...said });
      }
    }
    return added;
  }

  #planPast(): PastPlan {
    const { past = NOTHING_PAST, today, newId } = this.#input;
    const byId = new Map<Id, PlannedPerson>();
    return planPast({
      ...past,
      today,
      newId,
      idOf: (who) => {
        const planned = this.#mentioned(who);
        if (planned !== undefined) byId.set(planned.id, planned);
        return planned?.id ?? null;
      },
      addVouches: (id, vouches) => {
        const planned = byId.get(id);
        if (planned !== undefined) this.#addVouches(planned, vouches);
      },
    });
  }

  /** Whom another table of the files means: by address, else by a name that only one person has. */
  #mentioned({ linkedinUrl, email, name }: Mention): PlannedPerson | undefined {
    if (linkedinUrl !== '') return this.#here.holderOf(`l:${linkedinUrl}`);
    if (email !== '') return this.#here.holderOf(`e:${emailKey(email)}`);
    if (!this.#keys.name(name).includes(' ')) return undefined;
    const [only, another] = this.#here.namesakesOf(name, '').possible({ linkedinUrl: '' });
    return another === undefined ? only : undefined;
  }

  #addVouches(planned: PlannedPerson, vouches: readonly Vouch[]): void {
    const joined = joinVouches(planned.person.vouches, vouches);
    const values = joined.slice(planned.person.vouches.length).map(({ kind }) => kind);
    if (values.length === 0) return;
    const reason = { type: 'added', field: 'vouches', values } as const;
    applyChanges(planned, { fields: { vouches: joined }, reasons: [reason] });
    this.#touched.add(planned);
    this.#vouched.add(planned.id);
  }

  #place(merged: MergedCandidate): void {
    const { candidate } = merged;
    const outcome = this.#outcomeOf(merged);
    this.#skipped.delete(candidate);
    if (outcome.type === 'add') this.#add(merged);
    else if (outcome.type === 'update') this.#update(outcome.planned, merged);
    else this.#skip(candidate, outcome.reason, outcome.planned);
  }

  #outcomeOf(merged: MergedCandidate): Outcome {
    const { candidate } = merged;
    const identified = this.#identified(merged);
    if (identified?.isTrashed) return { type: 'skip', reason: 'inTrash', planned: identified };
    if (identified !== undefined) return { type: 'update', planned: identified };

    const hasKeys = merged.keys.length > 0;
    // Without an organization the name has to do for those who bring nothing else: a bare name that
    // is here already adds nobody. Others can be told apart later, by what identifies them.
    const mayCompare = candidate.organizationName !== '' || !hasKeys;
    const alike = mayCompare ? namesakes(this.#here, candidate) : [];
    const [first, second] = alike;
    if (first !== undefined) {
      if (second !== undefined && !hasKeys) {
        return { type: 'skip', reason: 'severalAlike', planned: first };
      }
      const usual = second === undefined ? 'same' : 'different';
      return this.#propose(candidate, first, 'nameAndOrganization', usual);
    }
    const [inTrash] = mayCompare ? namesakes(this.#trashed, candidate) : [];
    if (inTrash !== undefined) return { type: 'skip', reason: 'inTrash', planned: inTrash };
    const resembling = findResembling(this.#here, this.#keys, candidate);
    if (resembling === undefined) return { type: 'add' };
    return this.#propose(candidate, resembling.planned, resembling.why, 'different');
  }

  /** Whom the surest key identifies; for each key those who are here go before the trash. */
  #identified({ candidate, keys }: MergedCandidate): PlannedPerson | undefined {
    for (const { key } of keys) {
      for (const index of [this.#here, this.#trashed]) {
        const holder = index.holderOf(key);
        if (holder !== undefined && !areContradictory(holder.person, candidate)) return holder;
      }
    }
    return undefined;
  }

  #propose(
    candidate: ImportCandidate,
    planned: PlannedPerson,
    why: Likeness,
    usual: Decision,
  ): Outcome {
    const treatedAs = this.#input.decisions?.get(sourceKey(candidate.source)) ?? usual;
    this.#likelySame.set(candidate, { candidate, personId: planned.id, why, treatedAs });
    return treatedAs === 'same' ? { type: 'update', planned } : { type: 'add' };
  }

  #skip(
    candidate: ImportCandidate,
    reason: SkippedCandidate['reason'],
    planned: PlannedPerson,
  ): void {
    this.#skipped.set(candidate, { candidate, reason, personId: planned.id });
  }

  #add({ candidate, others }: MergedCandidate): void {
    const { organizationName, phones } = candidate;
    if (others.length > 0 && phones.length > 0) this.#hasMovedPhone = true;
    const organizationId =
      organizationName === '' ? null : this.#organizations.idFor(organizationName);
    const planned = plannedFromCandidate(candidate, this.#input.newId(), organizationId);
    this.#touched.add(planned);
    this.#placed.set(candidate, planned);
    this.#here.add(planned);
  }

  #update(planned: PlannedPerson, merged: MergedCandidate): void {
    this.#placed.set(merged.candidate, planned);
    const candidate = this.#withoutKeysOfOthers(planned, merged.candidate);
    const changes = fieldChanges(planned.person, candidate, {
      mayChangeRole:
        merged.hasRoleFromLinkedin &&
        candidate.linkedinUrl !== '' &&
        !areContradictory(planned.person, candidate),
      today: this.#input.today,
      organizations: this.#organizations,
    });
    if (this.#weighConflicts(planned, candidate, changes)) this.#touched.add(planned);
    if (changes.reasons.length === 0) {
      if (!this.#touched.has(planned)) this.#skip(merged.candidate, 'unchanged', planned);
      return;
    }
    if (changes.fields.phones !== undefined) this.#hasMovedPhone = true;
    applyChanges(planned, changes);
    this.#touched.add(planned);
    this.#here.add(planned);
  }

  /** Lists in what both disagree; true where the owner takes something of the file's. */
  #weighConflicts(
    planned: PlannedPerson,
    candidate: ImportCandidate,
    changes: FieldChanges,
  ): boolean {
    if (planned.isNew) return false;
    let hasTaken = false;
    const after = { ...planned.person, ...changes.fields };
    for (const conflict of conflictsOf(after, candidate, this.#organizations)) {
      const { field, theirs } = conflict;
      const key = conflictKey(planned.id, field);
      const taken = this.#input.taken?.has(key) ? 'theirs' : 'here';
      const known = this.#conflicts.get(key);
      if (known === undefined) {
        const { id: personId, person } = planned;
        this.#conflicts.set(key, { personId, name: person.name, ...conflict, taken });
      }
      if (taken === 'here' || known !== undefined) continue;
      const fields = takenFields(field, theirs, this.#organizations);
      const reason = {
        type: 'replaced',
        field: field === 'organization' ? 'organizationId' : field,
      } as const;
      applyChanges(planned, { fields, reasons: [reason] });
      hasTaken = true;
    }
    return hasTaken;
  }

  /** The candidate without what identifies somebody else: a key that two hold would choose at random. */
  #withoutKeysOfOthers(planned: PlannedPerson, candidate: ImportCandidate): ImportCandidate {
    const isOthers = (key: string) => {
      const holder = this.#here.holderOf(key);
      return holder !== undefined && holder !== planned;
    };
    const { name } = planned.person;
    const none = newPerson({ name });
    const mayHold = (
      keys: Partial<typeof none & Pick<Person, 'emails' | 'phones' | 'vcardUids'>>,
    ) => !identityKeys({ ...none, ...keys }).some(({ key }) => isOthers(key));
    return {
      ...candidate,
      emails: candidate.emails.filter((email) => mayHold({ emails: [email] })),
      phones: candidate.phones.filter((phone) => mayHold({ phones: [phone] })),
      vcardUids: candidate.vcardUids.filter((uid) => mayHold({ vcardUids: [uid] })),
    };
  }
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const rest: T[] = [];
  for (const each of all) (isFirst(each) ? first : rest).push(each);
  return [first, rest];
}

function changedFields({ person, changed }: PlannedPerson): ImportedFields {
  return Object.fromEntries([...changed].map((field) => [field, person[field]]));
}
