import { type TrueNetwork, trueNetwork } from './network';
import { CHANCE, carried, FADING, GAIN, LOAD, MINUTES, type Truth, WEEKS } from './parameters';
import { type Luck, luck } from './random';
import { firstRecord, type OwnersRecord, recordTie } from './record';

/** What a strategy can do with a person in a week. */
export type Act =
  | { readonly kind: 'message'; readonly person: number; readonly article: boolean }
  | { readonly kind: 'promise'; readonly person: number; readonly promise: number }
  | { readonly kind: 'thanks'; readonly person: number; readonly ask: number }
  | { readonly kind: 'conversation'; readonly person: number }
  | {
      readonly kind: 'ask';
      readonly person: number;
      readonly ask: 'advice' | 'introduction' | 'referral';
      /** The place of the target in the record's `targets`. */
      readonly target: number;
    };

export interface Measures {
  seats: number;
  introductions: number;
  conversations: number;
  answers: number;
  overburdened: number;
  promisesLate: number;
  minutes: number;
}

/** Minutes to prepare and send an act, a talk not counted. */
export function outreachMinutes(act: Act): number {
  switch (act.kind) {
    case 'message':
      return act.article ? MINUTES.article : MINUTES.message;
    case 'promise':
      return MINUTES.promise;
    case 'thanks':
      return MINUTES.thanks;
    case 'conversation':
      return MINUTES.invitation;
    case 'ask':
      return MINUTES.ask;
  }
}

/** A made-up year: the hidden state, what the owner writes down of it, and what is measured. */
export class World {
  readonly network: TrueNetwork;
  readonly record: OwnersRecord;
  readonly strength: number[];
  readonly load: number[];
  readonly measures: Measures = {
    seats: 0,
    introductions: 0,
    conversations: 0,
    answers: 0,
    overburdened: 0,
    promisesLate: 0,
    minutes: 0,
  };
  week = 0;
  private readonly luck: Luck;
  private readonly contactWeek: number[];
  private readonly stoppedUntil: number[];
  private readonly overburdened = new Set<number>();
  private nextId = 1;

  constructor(
    readonly truth: Truth,
    seed: number,
  ) {
    this.luck = luck(seed);
    this.network = trueNetwork(truth, seed);
    this.record = firstRecord(this.network, seed + 1);
    this.strength = [...this.network.ownStrength];
    this.load = this.strength.map(() => 0);
    this.stoppedUntil = this.strength.map(() => -1);
    this.contactWeek = this.strength.map((_, person) =>
      Math.floor((this.record.touches.get(person)?.[0]?.day ?? -364) / 7),
    );
  }

  get day(): number {
    return this.week * 7;
  }

  /** The chance that somebody answers now. */
  answerChance(person: number): number {
    const truePerson = this.network.people[person];
    const strength = this.strength[person] ?? 0;
    const ofTie = CHANCE.answerWeak + (1 - CHANCE.answerWeak) * Math.sqrt(strength);
    const stranger = this.record.met.has(person) ? 1 : CHANCE.stranger;
    return (truePerson?.answers ?? 0) * ofTie * stranger * this.unwearied(person);
  }

  /** The load that somebody bears. */
  capacity(person: number): number {
    const { capacityWeak, capacityStrong } = LOAD;
    const ofTie = capacityWeak + (capacityStrong - capacityWeak) * (this.strength[person] ?? 0);
    return ofTie * (this.network.people[person]?.patience ?? 1);
  }

  /** The chance that somebody who answers grants an ask, and who is introduced by it. */
  grantChance(
    person: number,
    ask: 'advice' | 'introduction' | 'referral',
    target: number,
  ): { readonly chance: number; readonly introduced: number | null } {
    const strength = this.strength[person] ?? 0;
    const talkedOn = this.record.conversationOn.get(person) ?? Number.NEGATIVE_INFINITY;
    const fresh = this.day - talkedOn <= CHANCE.askFreshWeeks * 7 ? 1 : CHANCE.coldAsk;
    const employer = this.record.targets[target];
    if (ask !== 'introduction') {
      const there = this.network.people[person]?.employer === employer;
      const best = ask === 'referral' ? CHANCE.opportunity : CHANCE.knowledge;
      const chance = there ? best * carried(this.truth.carrying, strength) * fresh : 0;
      return { chance, introduced: null };
    }
    const found = this.whomTheyKnow(person, employer);
    if (found === null) return { chance: 0, introduced: null };
    const { introduceWeak, introduceStrong } = CHANCE;
    const willing = introduceWeak + (introduceStrong - introduceWeak) * strength;
    return { chance: willing * found.value * fresh, introduced: found.person };
  }

  act(act: Act): void {
    const { record, day } = this;
    this.measures.minutes += outreachMinutes(act);
    switch (act.kind) {
      case 'promise': {
        const promise = record.promises.find((one) => one.id === act.promise);
        if (promise !== undefined) promise.doneOn = day;
        this.give(act.person);
        return;
      }
      case 'thanks': {
        const ask = record.asks.find((one) => one.id === act.ask);
        if (ask !== undefined) ask.toldOn = day;
        this.touch(act.person, 'message unanswered', GAIN.message);
        this.mend(act.person);
        return;
      }
      case 'message':
        this.send(act.person, LOAD.message, GAIN.message);
        if (act.article) this.give(act.person);
        return;
      case 'conversation':
        if (this.send(act.person, LOAD.message, 0)) this.talk(act.person);
        return;
      case 'ask':
        this.ask(act);
    }
  }

  /** Lets a week pass: ties fade, loads wear off, promises fall due. */
  endWeek(): void {
    const halfLife = LOAD.halfLifeWeeks[this.truth.tiring];
    this.strength.forEach((strength, person) => {
      if (strength > 0) this.strength[person] = this.faded(person, strength);
      this.load[person] = (this.load[person] ?? 0) * 2 ** (-1 / halfLife);
    });
    this.week += 1;
    for (const promise of this.record.promises) {
      if (promise.doneOn !== null || promise.late || promise.due >= this.day) continue;
      promise.late = true;
      this.measures.promisesLate += 1;
      this.burden(promise.person, LOAD.latePromise);
    }
  }

  get isOver(): boolean {
    return this.week >= WEEKS;
  }

  private faded(person: number, strength: number): number {
    const quiet = this.week - (this.contactWeek[person] ?? 0);
    const kin = this.network.people[person]?.kin === true ? FADING.kinFactor : 1;
    if (this.truth.fading === 'gradual') {
      if (quiet === 0) return strength;
      const half = FADING.halfLifeWeeks + FADING.halfLifeWeeksByStrength * strength;
      return strength * 2 ** (-1 / (half * kin));
    }
    const { endHazardWeak, endHazardStrong } = FADING;
    const hazard = endHazardWeak + (endHazardStrong - endHazardWeak) * strength;
    const held = quiet <= FADING.quietWeeks ? FADING.endHazardInContact : 1;
    const ends = this.luck.at('end', person, this.week) < (hazard * held) / kin;
    return ends ? Math.min(strength, FADING.endedStrength) : strength;
  }

  private unwearied(person: number): number {
    if (this.truth.tiring === 'cliff') {
      return this.week < (this.stoppedUntil[person] ?? -1) ? LOAD.afterCliff : 1;
    }
    return 2 ** (-(this.load[person] ?? 0) / this.capacity(person));
  }

  private burden(person: number, load: number): void {
    this.load[person] = (this.load[person] ?? 0) + load;
    if ((this.load[person] ?? 0) <= this.capacity(person)) return;
    this.stoppedUntil[person] = this.week + LOAD.cliffWeeks;
    if (this.overburdened.has(person)) return;
    this.overburdened.add(person);
    this.measures.overburdened += 1;
  }

  private mend(person: number): void {
    if (this.truth.tiring !== 'reciprocal') return;
    this.load[person] = Math.max(0, (this.load[person] ?? 0) - LOAD.mended);
  }

  private give(person: number): void {
    this.record.gives.push({ id: this.nextId++, person, day: this.day });
    this.touch(person, 'message unanswered', GAIN.give);
    this.mend(person);
  }

  private touch(
    person: number,
    kind: 'in person' | 'message answered' | 'message unanswered',
    gain: number,
  ): void {
    const touches = this.record.touches.get(person) ?? [];
    touches.push({ day: this.day, kind });
    this.record.touches.set(person, touches);
    const strength = this.strength[person] ?? 0;
    this.strength[person] = strength + gain * (1 - strength);
    this.contactWeek[person] = this.week;
  }

  private send(person: number, load: number, gain: number): boolean {
    const chance = this.answerChance(person);
    const answered = this.luck.at('answer', person, this.week) < chance;
    this.record.sent.push({ person, day: this.day, answered });
    this.touch(person, answered ? 'message answered' : 'message unanswered', answered ? gain : 0);
    this.burden(person, load);
    if (answered) this.measures.answers += 1;
    return answered;
  }

  private talk(person: number): void {
    const { record, day, week } = this;
    const earlier = (record.touches.get(person) ?? []).filter((touch) => touch.day < day);
    const silence = earlier.length === 0 ? 26 : (day - (earlier.at(-1)?.day ?? 0)) / 7;
    this.measures.minutes += MINUTES.talk + MINUTES.talkPerLogWeek * Math.log(1 + silence);
    this.measures.conversations += 1;
    record.conversationOn.set(person, day);
    this.meet(person);
    this.touch(person, 'in person', GAIN.conversation);
    this.burden(person, LOAD.conversation);

    const target = record.targets.indexOf(this.network.people[person]?.employer ?? -1);
    const knows = CHANCE.knowledge * carried(this.truth.carrying, this.strength[person] ?? 0);
    if (target !== -1 && this.luck.at('knowledge', person, week) < knows) {
      this.fill(target, 'knowledge');
    }
    if (this.luck.at('promise', person, week) < CHANCE.promise) {
      const due = day + CHANCE.promiseWeeks * 7;
      record.promises.push({ id: this.nextId++, person, due, doneOn: null, late: false });
    }
    for (const employer of record.targets) {
      const known = this.whomTheyKnow(person, employer);
      if (known === null || known.further) continue;
      if (this.luck.at('tells', person, employer) >= CHANCE.tells) continue;
      this.hearOf(known.person);
      recordTie(record, person, known.person, known.strength, 'told');
    }
  }

  private ask(act: Extract<Act, { kind: 'ask' }>): void {
    const { person, ask: kind, target } = act;
    const { chance, introduced } = this.grantChance(person, kind, target);
    const answered = this.send(person, LOAD[kind], GAIN.message);
    const granted = answered && this.luck.at('grant', person, this.week) < chance;
    const id = this.nextId++;
    this.record.asks.push({ id, person, kind, day: this.day, answered, granted, toldOn: null });
    if (!granted) return;
    if (introduced === null) {
      this.fill(target, kind === 'referral' ? 'opportunity' : 'knowledge');
      return;
    }
    this.measures.introductions += 1;
    this.hearOf(introduced);
    recordTie(
      this.record,
      person,
      introduced,
      this.network.ties[person]?.get(introduced) ?? 0.3,
      'known',
    );
    this.meet(introduced);
    this.strength[introduced] = Math.max(this.strength[introduced] ?? 0, GAIN.introduced);
    this.touch(introduced, 'message answered', 0);
    if (this.network.people[introduced]?.employer === this.record.targets[target]) {
      this.fill(target, 'introduction');
    }
  }

  /** The best of those at an employer whom somebody knows and the owner doesn't, or who leads there. */
  private whomTheyKnow(
    person: number,
    employer: number | undefined,
  ): { person: number; strength: number; value: number; further: boolean } | null {
    let best: { person: number; strength: number; value: number; further: boolean } | null = null;
    for (const [other, strength] of this.network.ties[person] ?? []) {
      if (this.record.met.has(other)) continue;
      const value = 0.3 + 0.7 * strength;
      if (this.network.people[other]?.employer === employer) {
        if (best === null || best.further || value > best.value) {
          best = { person: other, strength, value, further: false };
        }
      } else if (best === null || (best.further && value * CHANCE.furtherHop > best.value)) {
        const leads = [...(this.network.ties[other]?.keys() ?? [])].some(
          (end) => this.network.people[end]?.employer === employer,
        );
        if (leads) {
          best = { person: other, strength, value: value * CHANCE.furtherHop, further: true };
        }
      }
    }
    return best;
  }

  private hearOf(person: number): void {
    if (this.record.met.has(person) || this.record.admired.has(person)) return;
    this.record.admired.add(person);
    this.record.addedOn.set(person, this.day);
  }

  private meet(person: number): void {
    if (this.record.met.has(person)) return;
    this.record.admired.delete(person);
    this.record.met.add(person);
    if (!this.record.addedOn.has(person)) this.record.addedOn.set(person, this.day);
    if ((this.strength[person] ?? 0) === 0) this.strength[person] = GAIN.introduced;
  }

  private fill(target: number, help: 'knowledge' | 'introduction' | 'opportunity'): void {
    if (this.record.open[target]?.delete(help) === true) this.measures.seats += 1;
  }
}
