import type { CalendarDate, Id, RecordBase } from './record';
import type { Vouch } from './vouch';

/** How the owner means to engage somebody; 'unplaced' is imported and not yet looked at. */
export type Layer = 'primary' | 'secondary' | 'tertiary' | 'unplaced';
export const LAYERS: readonly Layer[] = ['primary', 'secondary', 'tertiary', 'unplaced'];

/** What somebody on the second or third ring is good for; a choice that is kept. */
export type LayerPurpose = 'introductions' | 'insight' | 'ideas' | 'morale' | 'guidance';
export const LAYER_PURPOSES: readonly LayerPurpose[] = [
  'introductions',
  'insight',
  'ideas',
  'morale',
  'guidance',
];

/** What each layer can be for; the primary has a plan instead, see PrimaryPlan. */
export const PURPOSES_OF_LAYER: Readonly<Record<Layer, readonly LayerPurpose[]>> = {
  primary: [],
  secondary: ['introductions', 'insight'],
  tertiary: ['ideas', 'morale', 'guidance'],
  unplaced: [],
};

/** What somebody is to the owner; several may hold. */
export type RelationshipKind =
  | 'mentor'
  | 'peer'
  | 'former colleague'
  | 'colleague'
  | 'manager'
  | 'client'
  | 'speaker'
  | 'recruiter'
  | 'friend'
  | 'alum'
  | 'admired from afar';
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [
  'mentor',
  'peer',
  'former colleague',
  'colleague',
  'manager',
  'client',
  'speaker',
  'recruiter',
  'friend',
  'alum',
  'admired from afar',
];

/** The ways in which an exchange takes place. */
export type ConversationFormat = 'coffee' | 'walk' | 'meal' | 'video' | 'phone' | 'event';
export const CONVERSATION_FORMATS: readonly ConversationFormat[] = [
  'coffee',
  'walk',
  'meal',
  'video',
  'phone',
  'event',
];

/** The ways in which messages reach somebody. */
export type Channel = 'email' | 'linkedin' | 'phone' | 'text' | 'whatsapp' | 'signal' | 'other';
export const CHANNELS: readonly Channel[] = [
  'email',
  'linkedin',
  'phone',
  'text',
  'whatsapp',
  'signal',
  'other',
];

/** 1 (barely) to 5 (would drop everything); unrated counts as 2. */
export type ClosenessRating = 1 | 2 | 3 | 4 | 5;

/** The owner's own rating of a person, with the day on which it was given. */
export interface Closeness {
  readonly value: ClosenessRating;
  readonly ratedOn: CalendarDate;
}

/** Why somebody is primary: what the owner wants to talk about or ask for, and by when. */
export interface PrimaryPlan {
  readonly what: string;
  readonly by: CalendarDate | null;
}

/** A role that somebody had before; the present one stands in `title` and `organizationId`. */
export interface PastRole {
  readonly title: string;
  readonly organizationId: Id | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Somebody the owner knows, or wants to know. */
export interface Person extends RecordBase {
  /** The whole name as written; never empty. */
  readonly name: string;
  /** What this person was called here before, by a renaming or a merge: '@' with one of these still leads here. */
  readonly formerNames: readonly string[];
  readonly nickname: string;
  readonly pronouns: string;
  /** False for somebody admired from afar; an imported connection counts as met. */
  readonly met: boolean;
  readonly layer: Layer;
  readonly primaryPlan: PrimaryPlan | null;
  /** What a secondary or tertiary person is there for; see PURPOSES_OF_LAYER. */
  readonly layerPurposes: readonly LayerPurpose[];
  /** The goals that their place on the rings serves. */
  readonly goalIds: readonly Id[];
  readonly closeness: Closeness | null;
  readonly kinds: readonly RelationshipKind[];
  readonly title: string;
  readonly organizationId: Id | null;
  readonly pastRoles: readonly PastRole[];
  readonly industry: string;
  readonly location: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Web addresses other than LinkedIn's; http or https. */
  readonly links: readonly string[];
  /** 'https://www.linkedin.com/in/<slug>', lower case, without query or trailing slash; '' if unknown. */
  readonly linkedinUrl: string;
  readonly vcardUids: readonly string[];
  readonly tags: readonly string[];
  readonly interests: readonly string[];
  readonly projects: readonly string[];
  /** The formats of conversation that this person likes. */
  readonly formats: readonly ConversationFormat[];
  readonly preferredChannels: readonly Channel[];
  /** How this person likes to be reached, in the owner's words: times, tone, length. */
  readonly communicationPreferences: string;
  /** The kind of information that has helped this person most. */
  readonly helpfulInformation: string;
  /** What the owner values about this person's work. */
  readonly valuedWork: string;
  /** Days between touches that the owner wants; null follows the layer. */
  readonly cadenceDays: number | null;
  /** The day on which the owner last said that what stands here is right; null where that wasn't said. */
  readonly confirmedOn: CalendarDate | null;
  readonly howMet: string;
  /** The day on which they met or connected. */
  readonly metOn: CalendarDate | null;
  readonly birthday: string;
  /** Endorsements and recommendations between this person and the owner. */
  readonly vouches: readonly Vouch[];
  /** Ids of people of whom the owner said that they are somebody else; some may be gone. */
  readonly notSame: readonly Id[];
  readonly notes: string;
}

/** A relationship between two people, neither of whom is the owner. `personAId` < `personBId`. */
export interface Tie extends RecordBase {
  readonly personAId: Id;
  readonly personBId: Id;
  /** How they know each other, in the owner's words. */
  readonly how: string;
  /** 1 to 5: how well they know each other. */
  readonly strength: ClosenessRating;
  /** On whose word: seen oneself, told by one of them, or guessed. */
  readonly certainty: TieCertainty;
}

export type TieCertainty = 'known' | 'told' | 'guessed';
export const TIE_CERTAINTIES: readonly TieCertainty[] = ['known', 'told', 'guessed'];

/** Where people work, and what a target can be. */
export interface Organization extends RecordBase {
  readonly name: string;
  readonly industry: string;
  readonly website: string;
  readonly notes: string;
}
