import type { Ask } from './ask';
import type { Conversation, FollowUp, Goal, Jot, Takeaway } from './conversation';
import type { Give } from './give';
import type { Message } from './message';
import type { Milestone } from './milestone';
import type { Opportunity, Part } from './opportunity';
import type { OwnerWord } from './ownerWord';
import type { View } from './peopleFilter';
import type { Organization, Person, Tie } from './person';
import type { Photo } from './photo';
import type { Feedback, Pitch, PitchVersion, Practice } from './pitch';
import type { Profile } from './profile';
import type { Seat, Target } from './target';

/** Every kind of record that the owner has, by the name of its table: what is stored and what a backup carries. */
export interface Records {
  organizations: Organization;
  people: Person;
  ties: Tie;
  profile: Profile;
  goals: Goal;
  targets: Target;
  seats: Seat;
  conversations: Conversation;
  opportunities: Opportunity;
  parts: Part;
  jots: Jot;
  takeaways: Takeaway;
  followUps: FollowUp;
  asks: Ask;
  gives: Give;
  milestones: Milestone;
  messages: Message;
  ownerWords: OwnerWord;
  pitches: Pitch;
  feedback: Feedback;
  pitchVersions: PitchVersion;
  practices: Practice;
  photos: Photo;
  views: View;
}
