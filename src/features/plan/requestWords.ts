import type { Crossing } from '../../domain/requests';

/** Why somebody is asked for a talk: where their expertise meets the aim. */
export function crossingInWords(crossing: Crossing, target: string, title: string): string {
  switch (crossing.kind) {
    case 'is the target':
      return 'You aim at them';
    case 'works there':
      return `Works at ${target}, where you aim`;
    case 'was there':
      return `Was at ${target}, where you aim`;
    case 'has the role':
      return `${title}: the role you aim at`;
    case 'had the role':
      return `Was ${crossing.title}, the role you aim at`;
    case 'is in the industry':
      return `Is in ${target}, where you aim`;
    case 'knows about':
      return `Knows about ${crossing.subject}, for ${target}`;
  }
}

/** A first question for that talk. */
export function questionFor(crossing: Crossing, target: string): string {
  switch (crossing.kind) {
    case 'works there':
      return `How does ${target} decide whom it looks for?`;
    case 'was there':
      return `What did you learn at ${target} that you would not see from outside?`;
    case 'has the role':
    case 'had the role':
      return `How did you come to be ${target}, and what would you do first today?`;
    case 'is in the industry':
    case 'knows about':
      return `Where is ${target} moving, and who is worth talking to?`;
    case 'is the target':
      return 'What do you wish more people asked you about your work?';
  }
}
