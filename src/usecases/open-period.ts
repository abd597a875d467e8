import { hasPhrase } from '../core/carrying/phrases.ts';
import { unansweredQuestions } from '../core/checks/material.ts';
import { freshInterview, standings } from '../core/interview.ts';
import { type Last, lastValues } from '../core/interviewing/last-values.ts';
import { officeDay } from '../core/office-day.ts';
import type { Organisation } from '../core/organisation.ts';
import { periodCalendar, periodOf } from '../core/period.ts';
import type { Report } from '../core/report.ts';
import type { ReportTemplate } from '../core/template.ts';
import { comparePeriods, shiftPeriod } from '../core/vietnamese/dates/periods.ts';
import { fold } from '../core/vietnamese/letters/fold.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { mayDo } from '../core/workflow.ts';
import { askedQuestion, headOf, partProgress } from './interview-view.ts';
import type { Notice } from './notices.ts';
import { nameOf, notYours, unitOf } from './office-people.ts';
import type { Actor, Deps, Effects, InterviewRow, PeriodRow, Place, Post, SavedPost } from './ports.ts';

/**
 * What opening a period asks for: `period` null is the one whose deadline comes next; `anyway`: it was confirmed, by the button of the message
 * `pressed`.
 */
export type OpenInput = {
  actor: Actor;
  period: PeriodId | 'previous' | null;
  inbox: string;
  anyway?: boolean;
  pressed?: Place | null;
};
export type OpenOutcome = { kind: 'opened'; posts: SavedPost[] } | { kind: 'refused'; notice: Notice };

/**
 * Opens a period: one interview for each contributor of a unit that owns questions, one first message each, the notice to the channel and the
 * board to the coordinator. A month far from today, or one that would cut off an unfinished one, is asked about first.
 */
export async function openPeriod(deps: Deps, input: OpenInput): Promise<OpenOutcome> {
  const { office, store, clock } = deps;
  if (mayDo('open-period', input.actor.roles, null).kind !== 'allowed')
    return { kind: 'refused', notice: notYours(office, 'open-period') };
  const now = clock.now();
  const today = officeDay(now);
  const expected = periodOf(today, office);
  const period = input.period === 'previous' ? shiftPeriod(expected, -1) : (input.period ?? expected);
  if (!/^\d{4}-\d{2}$/.test(period))
    return { kind: 'refused', notice: { kind: 'period-not-monthly', period } };

  const [known, history] = await Promise.all([store.periods.all(), store.history.before(null, 12)]);
  const twin = known.find((one) => one.period === period);
  if (twin) return { kind: 'refused', notice: existsNotice(twin) };
  if (history.some((one) => one.period === period))
    return { kind: 'refused', notice: { kind: 'period-reported', period } };
  const unfinished = known.find((one) => one.state !== 'issued') ?? null;
  if (!input.anyway && (unfinished || Math.abs(monthsBetween(expected, period)) > 1)) {
    return {
      kind: 'refused',
      notice: {
        kind: 'open-anyway',
        period,
        expected,
        unfinished: unfinished ? { period: unfinished.period, state: unfinished.state } : null,
      },
    };
  }

  const reports = history.map((one) => one.report).filter((one) => comparePeriods(one.period, period) < 0);
  const template = templateOf(deps.templates, reports[0] ?? null);
  const before = known.find((one) => comparePeriods(one.period, period) < 0) ?? null;
  const last = lastValues(
    template,
    before ? { period: before.period, answers: await store.periods.answers(before.id) } : null,
    reports[0] ?? null,
  );
  const row: Omit<PeriodRow, 'id' | 'revision'> = {
    period,
    template,
    state: 'collecting',
    ...periodCalendar(period, office),
    openedBy: input.actor.person,
    openedAt: now.toISOString(),
  };
  const interviews = interviewsOf(template, office, last, settledQuestions(template, period, reports));
  const asked = input.pressed && (await store.outbox.at(input.pressed));
  const outcome = await store.periods.open({
    period: row,
    interviews,
    effects: (ids) => ({
      ...effectsOf(input, office, { ...row, id: ids.period, revision: 1 }, interviews, ids.interviews, today),
      ...(asked?.surface && asked.notice.kind === 'open-anyway'
        ? { stamps: [{ surface: asked.surface, notice: { ...asked.notice, closed: true } }] }
        : {}),
    }),
  });
  if (outcome.kind === 'exists') return { kind: 'refused', notice: existsNotice(outcome.period) };
  return { kind: 'opened', posts: outcome.posts };
}

const existsNotice = ({ period, state, deadline }: PeriodRow): Notice => ({
  kind: 'period-exists',
  period,
  state,
  deadline,
});

const monthsBetween = (a: PeriodId, b: PeriodId): number => {
  const count = (id: PeriodId) => Number(id.slice(0, 4)) * 12 + Number(id.slice(5, 7));
  return count(b) - count(a);
};

/** The template the newest report is of, else the first one there is. */
function templateOf(templates: readonly ReportTemplate[], newest: Report | null): ReportTemplate {
  const title = fold(newest?.title ?? '');
  const found = templates.find((one) => hasPhrase(title, one.match)) ?? templates[0];
  if (!found) throw new Error('prompts/ has no report template');
  return found;
}

type NewInterview = Pick<InterviewRow, 'person' | 'questions' | 'last' | 'state'>;

function interviewsOf(
  template: ReportTemplate,
  office: Organisation,
  last: readonly Last[],
  settled: readonly string[],
): NewInterview[] {
  return office.people
    .filter((person) => person.roles.includes('contributor'))
    .flatMap((person) => {
      const questions = template.questions.filter((one) => one.owner === person.unit).map((one) => one.id);
      if (questions.length === 0) return [];
      return [
        {
          person: person.key,
          questions,
          last: last.filter((one) => questions.includes(one.question)),
          state: { ...freshInterview, settled: settled.filter((one) => questions.includes(one)) },
        },
      ];
    });
}

/** Questions of the year that a report of this year has told already. */
function settledQuestions(template: ReportTemplate, period: PeriodId, history: readonly Report[]): string[] {
  const missing = new Set(
    unansweredQuestions({ template, period, answers: new Map(), history }).map((one) => one.question),
  );
  return template.questions
    .filter((one) => one.carry === 'year' && one.when === undefined && !missing.has(one.id))
    .map((one) => one.id);
}

/** Units that own questions and have no contributor. */
export function ownerlessUnits(template: ReportTemplate, office: Organisation): string[] {
  const owners = new Set(template.questions.map((question) => question.owner));
  const served = new Set(
    office.people.filter((one) => one.roles.includes('contributor')).map((one) => one.unit),
  );
  return [...owners]
    .filter((key) => !served.has(key))
    .map((key) => office.units.find((unit) => unit.key === key)?.name ?? key);
}

function effectsOf(
  input: OpenInput,
  office: Organisation,
  period: PeriodRow,
  interviews: readonly NewInterview[],
  ids: readonly string[],
  today: string,
): Effects {
  const head = headOf(period);
  const parts = interviews.map(({ person, questions, last, state }, index) => {
    const all = standings({ template: period.template, questions, state, answers: [] });
    const asked = all.map((one) => askedQuestion(one, last));
    return { id: ids[index]!, person, asked, progress: partProgress(all), all };
  });
  const posts: Post[] = parts.map(({ id, person, asked }) => ({
    key: `questions/${id}`,
    to: { person },
    surface: `interview/${id}`,
    notice: {
      kind: 'questions',
      interview: id,
      revision: 1,
      head,
      name: nameOf(office, person),
      questions: asked,
    },
  }));
  const channel = 'report' in office.channels ? 'report' : Object.keys(office.channels)[0];
  if (channel !== undefined) {
    posts.push({
      key: `period-opened/${period.id}`,
      to: { office: channel },
      notice: {
        kind: 'period-opened',
        head,
        by: input.actor.name,
        people: parts.map(({ person, progress }) => ({
          name: nameOf(office, person),
          unit: unitOf(office, person),
          questions: progress.asked,
        })),
      },
    });
  }
  posts.push({
    key: `board/${period.id}/opened`,
    to: { person: input.actor.person },
    notice: {
      kind: 'board',
      head,
      state: period.state,
      today,
      whole: true,
      rows: parts.map(({ person, progress, all }) => ({
        name: nameOf(office, person),
        unit: unitOf(office, person),
        asked: progress.asked,
        answered: progress.answered,
        owed: all
          .filter((one) => progress.owed.includes(one.number))
          .map((one) => ({ id: one.question.id, number: one.number, ask: one.question.ask, at: null })),
        pending: [],
        unread: [],
      })),
      asked: new Set(
        parts.flatMap(({ all }) =>
          all.filter((one) => one.asked && !one.settled).map((one) => one.question.id),
        ),
      ).size,
      answered: 0,
      ownerless: ownerlessUnits(period.template, office),
      why: 'opened',
    },
  });
  return {
    inbox: input.inbox,
    audit: [
      {
        act: 'open-period',
        by: input.actor.person,
        facts: {
          period: period.period,
          template: period.template.id,
          version: period.template.version,
          interviews: parts.length,
        },
      },
    ],
    posts,
  };
}
