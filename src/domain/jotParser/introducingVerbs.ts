/** 'introducing' and 'introduces' as 'introduce'. */
const STEMS: ReadonlyMap<string, string> = new Map(
  'introduce intro connect link hook pair match plug patch put get bring set throw stick line fix sort loop rope wrap pull add copy cc include pass hand refer point send steer direct transfer route shunt forward acquaint present join team marry make do give offer promise owe arrange facilitate organise organize broker effect provide write email text message ping drop shoot ask tell have walk take tee play ensure invite start open create handle swing volunteer'
    .split(' ')
    .flatMap((verb): [string, string][] => {
      const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      return [
        [`${bare}ing`, verb],
        [`${bare}${bare.at(-1)}ing`, verb],
        [`${verb}s`, verb],
        [`${verb}es`, verb],
      ];
    }),
);

/** The plain form of a verb that brings people together, the word itself where it is none. */
export const plain = (word: string): string => STEMS.get(word) ?? word;
