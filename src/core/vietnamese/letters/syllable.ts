/*
 * The written syllable of Vietnamese: onset, rhyme and tone, by the rules of quốc ngữ. A finite set, so what lies outside it is no Vietnamese
 * word, however it came about.
 */

const openRhymes =
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê uêu ui uôi uơ uy uya uyu ư ưa ưi ươi ươu ưu y yêu';
const closedRhymes =
  'ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât ec em en eng ep et êch êm ên ênh êp êt ich iêc iêm iên iêng iêp iêt im in inh ip it oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oc oem oen oet om on ong ooc oong op ot ôc ôm ôn ông ôp ôt ơm ơn ơp ơt uân uâng uât uc uêch uênh um un ung uôc uôm uôn uông uôt up ut uych uyên uyêt uynh uyp uyt ưc ưng ươc ươm ươn ương ươp ươt ưt yêm yên yêng yêt';
const rhymes = new Set(`${openRhymes} ${closedRhymes}`.split(' '));
/** What follows "qu", whose u belongs to the onset. */
const afterQu = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec en eng eo et ê êch ên ênh êt êu i it in inh ich ip iu ôc ơ y yên yêt ynh yt ych'.split(
    ' ',
  ),
);
/** What follows "gi" where it is an onset and no vowel: "giêng" has lost one of its i. */
const afterGi = new Set(
  [...rhymes].filter((rhyme) => /^[aăâeoôơuư]/u.test(rhyme)).concat(['ê', 'êu', 'êng', 'êt', 'êc', 'êm']),
);
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const onsetSet = new Set(onsets);

/** The onsets and rhymes without any diacritic, as people type them in chat. */
export const plainParts = {
  onsets: [...new Set(onsets.map((one) => one.replace('đ', 'd')))],
  rhymes: [...new Set([...rhymes].map((one) => one.normalize('NFD').replace(/\p{M}/gu, '')))],
};

const tones = new Map([
  ['\u0300', 2],
  ['\u0309', 3],
  ['\u0303', 4],
  ['\u0301', 1],
  ['\u0323', 5],
]);
const front = /^[eêiy]/u;

/** What is known of letters as a syllable: fine; its tone mark on the wrong letter; the tone a rhyme cannot bear; no syllable at all. */
export type SyllableVerdict = 'syllable' | 'misplaced' | 'wrong-tone' | 'none';

/** Judges small NFC letters. Both styles of tone marks (hoá, hóa) are fine. */
export function judgeSyllable(word: string): SyllableVerdict {
  if (word.length > 8) return 'none';
  let letters = '';
  let tone = 0;
  let at = -1;
  for (const mark of word.normalize('NFD')) {
    const found = tones.get(mark);
    if (found === undefined) letters += mark;
    else if (tone > 0) return 'none';
    else {
      tone = found;
      at = letters.normalize('NFC').length - 1;
    }
  }
  const parts = readParts(letters.normalize('NFC'));
  if (parts === null) return 'none';
  const { onset, rhyme } = parts;
  if (/(?:[cpt]|ch)$/u.test(rhyme) && tone !== 1 && tone !== 5) return 'wrong-tone';
  return tone === 0 || tonePlaces(rhyme).includes(at - onset.length) ? 'syllable' : 'misplaced';
}

function readParts(letters: string): { onset: string; rhyme: string } | null {
  if (letters === 'gi' || letters === 'gin') return { onset: 'g', rhyme: letters.slice(1) };
  const onset =
    [letters.slice(0, 3), letters.slice(0, 2), letters.slice(0, 1)].find((one) => onsetSet.has(one)) ?? '';
  const rhyme = letters.slice(onset.length);
  const fits =
    onset === 'qu'
      ? afterQu.has(rhyme)
      : onset === 'gi'
        ? afterGi.has(rhyme)
        : rhymes.has(rhyme) && onsetFits(onset, rhyme);
  return fits ? { onset, rhyme } : null;
}

function onsetFits(onset: string, rhyme: string): boolean {
  if (onset === '') return !rhyme.startsWith('iê');
  if (rhyme.startsWith('yê')) return false;
  if (['k', 'gh', 'ngh'].includes(onset)) return front.test(rhyme);
  if (['c', 'g', 'ng'].includes(onset)) return !front.test(rhyme);
  return true;
}

/** The letters of a rhyme that may bear the tone mark. */
function tonePlaces(rhyme: string): number[] {
  for (let at = rhyme.length - 1; at >= 0; at -= 1) if ('ăâêôơư'.includes(rhyme[at]!)) return [at];
  if (['oa', 'oe', 'uy'].includes(rhyme)) return [0, 1];
  if (/^(?:o[aeo]|uy|yn|yt|yc)/u.test(rhyme)) return [rhyme.startsWith('y') ? 0 : 1];
  return [0];
}
