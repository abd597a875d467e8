import type { InterviewPress } from '../core/interviewing/interview-turn.ts';
import { buttonWords } from '../text/interview.ts';
import { consentAnswers } from '../usecases/consent-answers.ts';
import { openPeriod } from '../usecases/open-period.ts';
import { pressAnswer } from '../usecases/press-answer.ts';
import { resumeInterview } from '../usecases/resume-interview.ts';
import { showProgress } from '../usecases/show-progress.ts';
import { readButton } from './buttons.ts';
import { draftCommand } from './draft-actions.ts';
import { interviewIds, periodIds } from './ids.ts';
import type { Handlers, PressTurn } from './turn.ts';

/** A button that decides something in an interview, by the words that stand on it. */
const pressed =
  (said: string, press: (questions: readonly string[]) => InterviewPress) =>
  async (turn: PressTurn): Promise<void> => {
    const value = readButton(turn.value);
    if (!value) return turn.reply({ kind: 'stale-button' });
    const { deps, actor, inbox, place, channel } = turn;
    const outcome = await pressAnswer(deps, {
      actor,
      interview: value.row,
      drawn: value.revision,
      press: press(value.of?.split(' ') ?? []),
      said,
      inbox,
      place,
      channel,
    });
    turn.deliver(outcome.posts);
  };

const consent =
  (write: boolean) =>
  async (turn: PressTurn): Promise<void> => {
    const value = readButton(turn.value);
    if (!value) return turn.reply({ kind: 'stale-button' });
    const { deps, actor, inbox, place, channel } = turn;
    const outcome = await consentAnswers(deps, {
      actor,
      interview: value.row,
      drawn: value.revision,
      write,
      inbox,
      place,
      channel,
    });
    turn.deliver(outcome.posts);
  };

/** The buttons of the interview, of opening a period and of the App Home. */
export const interviewHandlers: Handlers = {
  press: {
    [interviewIds.oneByOne]: pressed(buttonWords.oneByOne, () => ({ press: 'one-by-one' })),
    [interviewIds.same]: pressed(buttonWords.same, () => ({ press: 'same' })),
    [interviewIds.none]: pressed(buttonWords.none, () => ({ press: 'none' })),
    [interviewIds.skip]: pressed(buttonWords.skip, () => ({ press: 'skip' })),
    [interviewIds.back]: pressed(buttonWords.back, () => ({ press: 'back' })),
    [interviewIds.yes]: pressed(buttonWords.yes, (questions) => ({ press: 'yes', questions })),
    [interviewIds.no]: pressed(buttonWords.no, (questions) => ({ press: 'no', questions })),
    [interviewIds.doubtNone]: pressed(buttonWords.none, (questions) => ({ press: 'doubt-none', questions })),
    [interviewIds.write]: consent(true),
    [interviewIds.withhold]: consent(false),
    [interviewIds.resume]: async (turn) =>
      turn.reply(await resumeInterview(turn.deps, turn.actor), { surface: `resume/${turn.inbox}` }),
    [periodIds.progress]: async (turn) => turn.reply(await showProgress(turn.deps, turn.actor)),
    [periodIds.draft]: (turn) => draftCommand({ ...turn, text: '' }, null),
    [periodIds.openAnyway]: async ({ deps, actor, inbox, value, place, reply, deliver }) => {
      const outcome = await openPeriod(deps, { actor, period: value, inbox, anyway: true, pressed: place });
      if (outcome.kind === 'refused') return reply(outcome.notice);
      deliver(outcome.posts);
    },
  },
  form: {},
};
