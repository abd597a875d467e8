import type { TaskEdits } from './answers/task-edits.ts';
import type { Question } from './template.ts';
import type { Reference } from './vietnamese/types.ts';

/** A document that somebody named as an answer; `action` is the act it carries out ("trình công bố danh mục thủ tục"). */
export type ReferenceAnswer = Reference & { action: string | null };

/** An event: only its name is always known. `date` is ISO; `to` its last day when it lasted longer; `people` a whole number as text. */
export type EventAnswer = {
  name: string;
  date: string | null;
  to: string | null;
  people: string | null;
  place: string | null;
  purpose: string | null;
};

/** A typed value. Numbers are exact decimal strings, money is in đồng. */
export type AnswerValue =
  | { kind: 'number'; value: string; unit: string; people: string | null }
  | { kind: 'money'; value: string }
  | { kind: 'percent'; value: string }
  | { kind: 'references'; items: ReferenceAnswer[] }
  | { kind: 'events'; items: EventAnswer[] }
  | { kind: 'names' | 'list'; items: string[] }
  | { kind: 'text'; text: string }
  | TaskEdits
  /** Không phát sinh. */
  | { kind: 'none' }
  /** Như kỳ trước. */
  | { kind: 'same' }
  /** Chưa có số liệu: still owed. */
  | { kind: 'pending' };

export type Answer = { question: string; value: AnswerValue; typed: string };

/** What is wrong with an answers file, as facts; `text/` says it in Vietnamese. */
export type AnswerIssue = { line: number; question?: string } & (
  | { kind: 'not-a-map' }
  | { kind: 'bad-period'; found: string }
  | { kind: 'other-period'; found: string; wanted: string }
  | { kind: 'unknown-top-key'; key: string }
  | { kind: 'unknown-question'; nearest: string | null }
  | { kind: 'unknown-key'; key: string; allowed: readonly string[] }
  | { kind: 'split-title'; key: string }
  | { kind: 'key-missing'; key: string }
  | { kind: 'wrong-shape'; expected: Question['type']; found: string }
  | { kind: 'not-a-number'; found: string }
  | { kind: 'negative'; found: string }
  | { kind: 'unit-needed'; found: string; unit: string }
  | { kind: 'other-unit'; found: string; unit: string }
  | { kind: 'impossible-date'; found: string }
  | { kind: 'not-a-date'; found: string }
  | { kind: 'control-character'; code: string }
  | { kind: 'empty-item' }
  | { kind: 'word-in-list'; word: string }
  | { kind: 'no-such-task'; task: number; tasks: number }
  | { kind: 'unclear-edit'; said: string }
  | { kind: 'doubtful'; said: string }
  | { kind: 'too-long'; length: number; limit: number }
  | { kind: 'no-task-left' }
  | { kind: 'nothing-to-repeat' }
);
