import { plainParts } from './syllable.ts';

/* Syllables as keyboards leave them: which letters can be one, and what telex keys were meant to write. */

// "oong" is nearly always telex for "ông" ("khoong"); of the few words that have it none is typed in an answer.
const rhymes = plainParts.rhymes.filter((rhyme) => rhyme !== 'oong');
const syllable = new RegExp(`^(?:${plainParts.onsets.join('|')})?(?:${rhymes.join('|')})$`);

/** Whether small letters without diacritics can be one Vietnamese syllable. */
export const isPlainSyllable = (letters: string): boolean => syllable.test(letters);

const doubled: Record<string, string> = { aa: 'â', ee: 'ê', oo: 'ô', dd: 'đ', aw: 'ă', ow: 'ơ', uw: 'ư' };
const toneKeys: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const telexMark = /[sfrxj]$|[sfrxj][a-z]{1,3}$|aa|ee|oo|dd|w/;
const vowels = /[aăâeêioôơuưy]+/;

/** Where the tone mark of a syllable stands: on the letter with a mark of its own, else by the old style of office typing. */
function toned(letters: string, tone: string): string {
  const core = vowels.exec(
    letters.replace(/^(?:qu|gi(?=[aăâeêioôơuưy]))/, (lead) => '_'.repeat(lead.length)),
  );
  if (!core) return letters;
  const group = core[0];
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => group.lastIndexOf(letter)));
  const closed = core.index + group.length < letters.length;
  const place = marked >= 0 ? marked : group.length === 3 || (group.length === 2 && closed) ? 1 : 0;
  const at = core.index + place;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/** What small letters typed with telex keys were meant to be ("ddoongf" → "đồng"); null when they are a plain syllable or no telex. */
export function fromTelex(typed: string): string | null {
  if (!/^[a-z]{2,9}$/.test(typed) || isPlainSyllable(typed) || !telexMark.test(typed)) return null;
  const toneAt = /[sfrxj](?=[a-z]*$)/g;
  const tries: [string, string][] = [[typed, '']];
  for (const match of typed.matchAll(toneAt)) {
    if (match.index > 0)
      tries.push([typed.slice(0, match.index) + typed.slice(match.index + 1), toneKeys[match[0]]!]);
  }
  for (const [rest, tone] of tries.reverse()) {
    const plain = rest
      .replace(/uow/g, 'uwow')
      .replace(/aa|ee|oo|dd|aw|ow|uw/g, (pair) => doubled[pair]!)
      .replace(/d([a-z\u00c0-\u1ef9]*)d$/, 'đ$1')
      .replace(
        /^([^aeo]*)([aeo])([a-z]{0,2})\2$/,
        (_, lead: string, vowel: string, end: string) => lead + doubled[vowel + vowel]! + end,
      );
    if (/w/.test(plain)) continue;
    const bare = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    if (plain === typed || !isPlainSyllable(bare)) continue;
    if (tone === '' && plain === bare) continue;
    return tone === '' ? plain : toned(plain, tone);
  }
  return null;
}
