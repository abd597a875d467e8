import { standsFor, withoutCourtesy } from '../chat/chat-words.ts';
import { forWholeGroup, part } from '../reply-draft.ts';
import { typeReply } from '../type-reply.ts';
import type { OpenQuestion, ReplyContext, ReplyPart, ReplyReading } from '../types.ts';

/* "3: kiểm tra giờ giấc 3 phòng, còn lại như cũ": one word for the questions of a group that a message does not answer apart. */

/** Characters at the end of a message in which the rest is spoken of. */
const reach = 90;
const others =
  /(?:^|[,;.\n])\s*(?:(?:còn|con)\s+)?(?:(?:các|những|mấy|cac|may|\d|hai|ba|bốn)\s+)?(?:(?:câu|cau|mục|muc|phần|phan|nội dung|noi dung|số|so)\s+)?(?:còn lại|con lai|khác|khac|kia)\s*[:,]?\s*((?:(?:thì|thi|đều|deu|là|la)\s+)*)([^\d\n;,.]{2,40})[.\s]*$/iu;

/** A message without what it says of the other questions, and those words; null when it says nothing of them. */
export function splitOthers(message: string): { kept: string; words: string } | null {
  const core = withoutCourtesy(message);
  const from = message.indexOf(core);
  const tail = core.slice(-reach);
  const match = from < 0 ? null : others.exec(tail);
  if (!match) return null;
  return { kept: message.slice(0, from + core.length - tail.length + match.index), words: match[2]!.trim() };
}

/** The open questions of the groups a reading answers, each to be confirmed with the words said of the rest; empty when one cannot take them. */
export function othersOf(
  reading: ReplyReading,
  questions: readonly OpenQuestion[],
  words: string,
  context: ReplyContext,
): ReplyPart[] {
  const told = new Set([...reading.parts.map((one) => one.question), ...reading.reopened]);
  const groups = new Set(
    questions.filter((one) => told.has(one.question.id)).map((one) => one.question.group),
  );
  const open = questions.filter(
    (one) => groups.has(one.question.group) && !told.has(one.question.id) && !one.answered,
  );
  const stands = open.map((one) => standsFor({ ...one.question, choices: undefined }, words));
  if (stands.some((word) => word === null)) return [];
  // What only a condition calls for is not put off with the rest.
  const waits = stands.every((word) => word === 'pending');
  return open.flatMap((one) => {
    if (waits && one.question.when !== undefined) return [];
    const typed = typeReply({ ...one.question, choices: undefined }, words, context);
    return part(one, words, 'order', forWholeGroup(typed, one.question.group));
  });
}
