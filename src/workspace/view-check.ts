import { checkBlocks } from './blocks-check.ts';
import { plain } from './elements-check.ts';
import { limits } from './limits.ts';
import type { Json } from './protocol.ts';
import type { Complaints } from './shape.ts';
import { any, boolean, isObject, object, oneOf, string } from './shape.ts';

const common = {
  blocks: any,
  'private_metadata?': string(limits.view.privateMetadata, 0),
  'callback_id?': string(limits.id, 0),
  'external_id?': string(limits.id, 0),
};
const shapes = {
  modal: object({
    type: oneOf('modal'),
    title: plain(limits.view.title),
    'submit?': plain(limits.view.submit),
    'close?': plain(limits.view.close),
    'clear_on_close?': boolean,
    'notify_on_close?': boolean,
    'submit_disabled?': boolean,
    ...common,
  }),
  home: object({ type: oneOf('home'), ...common }),
};

/** Judges a modal or home view as Slack does; complaints in Slack's wording. */
export function checkView(view: Json, place: 'modal' | 'home'): Complaints {
  const complaints: Complaints = [];
  shapes[place](view, '/view', complaints);
  if (!isObject(view)) return complaints;
  complaints.push(...checkBlocks(view.blocks ?? null, place, '/view/blocks'));
  const inputs =
    Array.isArray(view.blocks) && view.blocks.some((one) => isObject(one) && one.type === 'input');
  if (place === 'modal' && inputs && !view.submit) {
    complaints.push('[ERROR] missing required field: submit [json-pointer:/view]');
  }
  return complaints;
}
