import { quoted } from './tone';

const VERBS =
  /^(?:achieve|apply|become|begin|break|bring|build|change|create|design|develop|do|earn|enter|expand|find|found|gain|get|go|grow|have|help|hire|improve|join|land|launch|lead|learn|leave|live|make|manage|meet|move|open|organi[sz]e|publish|raise|return|run|secure|see|sell|set|shift|start|study|switch|take|teach|train|transition|try|turn|understand|use|win|work|write)\s/i;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * A goal, as its owner wrote it down, as a sentence to somebody else. What fits into no sentence of
 * ours is quoted: its first word may be a name, or one whose part of speech is not known.
 */
export function aimSentence(goal: string): string {
  const words = quoted(goal);
  if (words === '') return '';
  if (/^I(?:['’]|\s)/.test(words)) return `${words}.`;
  if (/^to\s/i.test(words)) return `My aim is ${lowered(words)}.`;
  if (VERBS.test(words)) return `My aim is to ${lowered(words)}.`;
  if (/^(?:a|an|the|my|more|better)\s/i.test(words))
    return `I am working towards ${lowered(words)}.`;
  return `I am working towards “${words}”.`;
}
