import type { World } from './world.ts';
import { economy } from './worlds/economy.ts';
import { land } from './worlds/land.ts';
import { order } from './worlds/order.ts';
import { social } from './worlds/social.ts';
import { whole } from './worlds/whole.ts';

/** All invented sections. */
export const worlds: readonly World[] = [...social, ...economy, ...land, ...order, ...whole];
