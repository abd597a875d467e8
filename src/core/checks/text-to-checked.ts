import { plainSpaces } from '../vietnamese/letters/spaces.ts';
import { matchesOf } from '../vietnamese/text/matches.ts';
import { splitSentences } from '../vietnamese/text/sentences.ts';
import type { CheckedSentence, CheckedText } from './finding.ts';

/* Any text as the checks see it: paragraphs are lines, sections are unknown, part II is told by its heading. */

const label = /^(?:#{1,6}\s+)?(?:\*\*)?((?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]|\p{L}[).]|[-–+•*])\s+/u;
const part = /^(?:#{1,6}\s+)?(?:\*\*)?[IVX]{1,5}[.)]\s/u;
const planWords =
  /phương hướng|nhiệm vụ(?: trọng tâm| chủ yếu| công tác)?(?: và giải pháp)? (?:tháng|quý|năm|kỳ|thời gian|6|9)|(?:kế hoạch|chương trình)(?: công tác| hoạt động| thực hiện| trọng tâm)? (?:tháng|quý|năm|kỳ|6 tháng|9 tháng)/iu;
const results = /(?:kết quả|tình hình|đánh giá|kiểm điểm|tổng kết)(?!\p{L})[^,;]*$/iu;
const joined = /(?<!\p{L})và\s+$/iu;

/** Whether a heading names plans; "Kết quả thực hiện nhiệm vụ tháng 12" tells what came of them. */
function isPlans(heading: string): boolean {
  const found = planWords.exec(heading);
  if (!found) return false;
  const before = heading.slice(0, found.index);
  return joined.test(before) || !results.test(before);
}

const planHead = /^(?:phương hướng|nhiệm vụ|kế hoạch)(?!\p{L})/iu;
const capitals = /^[\p{Lu}\p{N}\s\p{P}&]+$/u;
/** A heading is one line without a full stop; a longer line is a paragraph that lost its own. */
const longestHeading = 260;

/** Splits a text into sentences with their places in its NFC form, as they are read, with plain spaces; titles and headings are marked, as is what speaks of the coming period. */
export function textToChecked(text: string): CheckedText {
  const whole = text.normalize('NFC');
  const sentences: CheckedSentence[] = [];
  let plans = false;
  let begun = false;
  // A short report has no parts in Roman numbers: "4. Nhiệm vụ tháng 4 năm 2026" opens its plans.
  let parted = false;
  for (const match of matchesOf(/[^\n]+/g, plainSpaces(whole))) {
    const line = match[0];
    const body = line.trim();
    if (body === '') continue;
    const at = match.index + line.indexOf(body);
    const closed = /[.;:,!?…]["”»)*_]*$/u.test(body);
    const short = body.length <= longestHeading;
    const numbered = label.exec(body);
    const isPart = part.test(body) && short && !closed;
    parted ||= isPart;
    const opensPlans = !parted && numbered !== null && planHead.test(body.slice(numbered[0].length));
    if (isPart || (short && !closed && (capitals.test(body) || opensPlans) && isPlans(body)))
      plans = isPlans(body);
    // Tasks of part II are numbered like headings; the title lines stand before everything else.
    const heading =
      short &&
      !closed &&
      (isPart || capitals.test(body) || (numbered !== null && !plans && /^\d/u.test(numbered[1]!)) || !begun);
    if (numbered || closed) begun = true;
    if (heading) {
      sentences.push({ text: body, start: at, end: at + body.length, section: null, heading, plans });
      continue;
    }
    const skip = numbered ? numbered[0].length : 0;
    for (const sentence of splitSentences(body.slice(skip))) {
      const start = at + skip + sentence.start;
      sentences.push({
        text: sentence.text,
        start,
        end: start + sentence.text.length,
        section: null,
        heading,
        plans,
      });
    }
  }
  return { text: whole, sentences };
}
