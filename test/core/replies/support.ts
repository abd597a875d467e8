import type { OpenQuestion, ReplyContext } from '../../../src/core/replies/types.ts';
import { office, template } from '../../support/worlds.ts';

/** The demo office's period and day, without last values. */
export const context: ReplyContext = { period: '2023-09', now: '2023-09-14', office };

/** A unit's questions of a group ("3", or "*" for all) as its first message prints them, numbered from 1. */
export const asked = (unit: string, group: string, answered: readonly string[] = []): OpenQuestion[] =>
  template.questions
    .filter((one) => one.owner === unit && (group === '*' || one.group.startsWith(`${group}.`)))
    .map((question, index) => ({ question, number: index + 1, answered: answered.includes(question.id) }));
