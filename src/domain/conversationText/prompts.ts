import type { Purpose } from '../conversation';
import { quoted } from './tone';

/** What is on record about the people of a conversation, for questions and ideas that use it. */
export interface OnRecord {
  readonly purpose: Purpose | null;
  readonly goal: string;
  readonly organization: string;
  readonly title: string;
  readonly projects: readonly string[];
  readonly interests: readonly string[];
  readonly valuedWork: string;
  readonly helpfulInformation: string;
  /** What was learned last time, the weightiest first. */
  readonly learned: readonly string[];
  /** Advice of theirs that the owner has tried. */
  readonly tried: readonly string[];
  /** What the owner has promised them and not yet brought. */
  readonly promised: readonly string[];
}

/** As many starters are offered: more would be a form to fill in. */
const MOST = 6;

const PURPOSE_QUESTIONS: Readonly<Record<Purpose, string>> = {
  'learn a domain': 'What do people who are new to your field get wrong in their first year?',
  'validate a strategy': 'Where would you expect my plan to fail first?',
  'explore an opportunity': 'Who decides on it, and what would they need to see?',
  reconnect: 'What do you see now that you did not see when we last talked?',
  'secure a referral': 'What would you want to know of my work before you put your name to it?',
};

/** A question that opens with what was learned last time and asks whether it still holds. */
export const reconnectOpener = (learned: string): string =>
  `Last time you told me: “${quoted(learned)}”. Have new developments changed how you see it?`;

/** Concrete questions from what is on record, the closest to the last talk first; at most six. */
export function questionStarters(record: OnRecord): string[] {
  const { purpose, goal, organization, title, projects, interests, valuedWork } = record;
  return [
    ...record.learned.slice(0, 2).map(reconnectOpener),
    ...record.tried
      .slice(0, 1)
      .map((advice) => `I tried what you said: “${quoted(advice)}”. What would you look at next?`),
    ...(purpose === null ? [] : [PURPOSE_QUESTIONS[purpose]]),
    ...projects
      .slice(0, 1)
      .map((project) => `What has surprised you most about ${quoted(project)}?`),
    ...(goal === ''
      ? []
      : [`I am working towards this: ${quoted(goal)}. What would you do first in my place?`]),
    ...(organization === ''
      ? []
      : [`Which problem does ${organization} have now that it did not have a year ago?`]),
    ...(title === ''
      ? []
      : [`As ${quoted(title)}, which decision of this year would you take again?`]),
    ...(valuedWork === ''
      ? []
      : [`I value this about your work: ${quoted(valuedWork)}. What did it take that nobody saw?`]),
    ...interests
      .slice(0, 1)
      .map((interest) => `Where has your interest in ${quoted(interest)} led you lately?`),
  ].slice(0, MOST);
}

/** Things that could be brought: what was promised, a perspective, a resource, an introduction; at most six. */
export function bringIdeas(record: OnRecord): string[] {
  const { projects, interests, organization, helpfulInformation } = record;
  const topic = interests[0] ?? projects[0] ?? '';
  return [
    ...record.promised.slice(0, 2).map((text) => `Promised: ${quoted(text)}`),
    ...projects.slice(0, 1).map((project) => `A fresh perspective on ${quoted(project)}`),
    ...(helpfulInformation === ''
      ? []
      : [`What has helped them before: ${quoted(helpfulInformation)}`]),
    ...(topic === ''
      ? ['A resource that I found worth reading, with why']
      : [`A resource on ${quoted(topic)}`]),
    ...(topic === '' ? [] : [`An introduction to somebody else who cares about ${quoted(topic)}`]),
    ...(organization === '' ? [] : [`What ${organization} looks like from the outside`]),
  ].slice(0, MOST);
}
