import { describe, expect, test } from 'vitest';
import {
  draftedBy,
  hashOfRequest,
  type JudgedCase,
  judgedCases,
  judgedWorld,
  monthsText,
  recordedSections,
  recordingOf,
} from '../support/judged-desk.ts';
import { draftPrompt } from '../support/model-desk.ts';
import { sentencesIn } from '../support/worlds.ts';

/* Recorded completions (fixtures/judged/replies) played back: what a model answered to these prompts is judged, repaired and filled as live. */

const recordings = judgedCases.flatMap((one) =>
  recordedSections(one).map((section) => ({ one, section, recording: recordingOf(one, section) })),
);

/** A case played back: what came of it, and which sections were asked something else than when they were recorded. */
async function playBack(one: JudgedCase) {
  const older: string[] = [];
  const { draft, made } = await draftedBy(one, (section, request, round) => {
    const { replies, sha256 } = recordingOf(one, section);
    if (round === 0 && hashOfRequest(request) !== sha256) older.push(section);
    return replies[round] ?? replies.at(-1)!;
  });
  return { draft, made, older };
}

test('the recordings answer the prompt as it stands; after a new version a model is to be asked again', () => {
  const versions = recordings.map(({ recording }) => `${recording.prompt} ${recording.version}`);
  expect([...new Set(versions)]).toEqual([`${draftPrompt.name} ${draftPrompt.version}`]);
  expect(recordings).toHaveLength(20);
});

describe.each(judgedCases)('$id', (one) => {
  test('every recorded section answers the request as it is sent and is the model’s own, after at most one repair', async () => {
    const { made, older } = await playBack(one);
    expect(older).toEqual([]);
    const recorded = recordedSections(one);
    const judged = made.sections.filter(({ id }) => recorded.includes(id));
    expect(judged.map(({ id, by }) => [id, by])).toEqual(recorded.map((id) => [id, 'model']));
    for (const { id, attempts } of judged) expect(attempts).toHaveLength(recordingOf(one, id).replies.length);
  });

  test('whatever was recorded, the report has the figures, days and papers that the rules print', async () => {
    const { draft } = await playBack(one);
    const rules = await judgedWorld(one);
    for (const section of recordedSections(one)) {
      const numbers = (all: readonly string[]) =>
        all.flatMap((text) => text.match(/\d[\d.,/]*\d|\d/gu) ?? []).sort();
      const told = numbers(sentencesIn(draft, section).map(({ text }) => text));
      const ruled = numbers(sentencesIn(rules.draft, section).map(({ text }) => text));
      expect(withoutLabel(told, one.period)).toEqual(withoutLabel(ruled, one.period));
      expect(monthsText(draft, section)).not.toEqual([]);
    }
  });
});

/** "Tháng 7/2023" and "Trong tháng" say the same. */
const withoutLabel = (numbers: readonly string[], period: string): string[] => {
  const [year, month] = period.split('-') as [string, string];
  return numbers.filter((one) => one !== `${month}/${year}` && one !== `${Number(month)}/${year}`);
};
