import { createContext, useContext } from 'react';
import type { FormValues, InputValue } from '../protocol.ts';

/** The surface that blocks stand on, as their elements see it. */
export type Kit = {
  /** Makes ids of elements unique on the page. */
  id: string;
  values: FormValues;
  errors: Record<string, string>;
  set(block: string, action: string, value: InputValue): void;
  /** Sends an interaction to the bot; done when it was acknowledged. */
  press(block: string, action: string, value?: InputValue): Promise<void>;
};

/** See Kit. */
export const KitContext = createContext<Kit | null>(null);

/** The kit; only inside blocks. */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('used outside blocks');
  return kit;
}

/** The id of a block's or an element's own node, for labels and descriptions. */
export const nodeId = (kit: Kit, ...parts: string[]): string =>
  [kit.id, ...parts].join('-').replace(/[^\w-]/g, '_');
