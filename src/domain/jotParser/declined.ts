import type { ReadPromise } from './promises';
import { isSameSentence, type Reading, wordAt } from './reading';

/** '… but I declined', '… I said no thanks', and of mine '. She said thank you but no', '. Done.' */
export function isDeclined(reading: Reading, { verb, owner }: ReadPromise): boolean {
  const sentence = reading.tokens[verb]?.sentence ?? 0;
  let first = verb + 1;
  for (let at = verb + 1; at < verb + 40 && at < reading.tokens.length; at += 1) {
    const ahead = (reading.tokens[at]?.sentence ?? 0) - sentence;
    if (ahead > 1 || (ahead === 1 && at - first > 2)) return false;
    if (ahead === 0) first = at + 1;
    const word = wordAt(reading, at);
    const before = wordAt(reading, at - 1);
    if (ahead === 1 && word === 'done' && !isSameSentence(reading, at - 1, at)) return true;
    const who = /^(?:i|she|he|they)$/.test(before) ? before : wordAt(reading, at - 2);
    const mine = who === 'i';
    const theirs = owner === 'me' && /^(?:she|he|they)$/.test(who);
    if (!mine && !theirs) continue;
    if (/^(?:declined|refused|passed)$/.test(word)) return true;
    if (/^(?:said|told)$/.test(word) && isNo(reading, at)) return true;
  }
  return false;
}

/** '(said) no thanks', '(told) him no', '(said) thank you but no' */
function isNo(reading: Reading, said: number): boolean {
  for (let at = said + 1; at <= said + 5 && isSameSentence(reading, at, said); at += 1) {
    if (wordAt(reading, at) === 'no')
      return !/^(?:problem|worries|bother|idea)$/.test(wordAt(reading, at + 1));
    if (!/^(?:thank|thanks|you|but|her|him|them|,|to|that|it)$/.test(wordAt(reading, at)))
      return false;
  }
  return false;
}
