import type { KnownBlock } from '@slack/types';
import type { Drawn } from './turn.ts';

/**
 * Slack's limits (docs.slack.dev, Block Kit and chat.postMessage; `messageChars` as measured: about 13,200 characters fail with
 * msg_blocks_too_long), in characters or pieces.
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  messageChars: 12_000,
  messageText: 4_000,
  sectionText: 3_000,
  contextText: 2_000,
  headerText: 150,
  buttonText: 75,
  buttonValue: 2_000,
  optionText: 75,
  options: 100,
  modalTitle: 24,
  modalButton: 24,
  inputText: 3_000,
  inputLabel: 2_000,
  privateMetadata: 3_000,
  actionElements: 25,
  contextElements: 10,
} as const;

/** A text cut to a limit, after a whole word where one ends near, with an ellipsis where something is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = safeCut(text, limit - 1);
  const word = text.lastIndexOf(' ', cut);
  const end = word > cut - 20 && word > limit / 2 ? word : cut;
  return `${text.slice(0, safeCut(text, end)).replace(/[\s,;:(]+$/u, '')}…`;
}

/**
 * A message as Slack takes it: long sections split, and what is too much for one message in several, in order. Buttons stay with the block
 * above them.
 */
export function splitDrawn(drawn: Drawn): Drawn[] {
  const groups = grouped(drawn.blocks.flatMap(fitBlock));
  const parts: KnownBlock[][] = [[]];
  let chars = 0;
  for (const group of groups) {
    const size = group.reduce((sum, block) => sum + charsOf(block), 0);
    const open = parts.at(-1)!;
    if (
      open.length > 0 &&
      (open.length + group.length > limits.messageBlocks || chars + size > limits.messageChars)
    ) {
      parts.push([...group]);
      chars = size;
    } else {
      open.push(...group);
      chars += size;
    }
  }
  const text = shorten(drawn.text, limits.messageText - 10);
  return parts.map((blocks, index) => ({
    text: parts.length === 1 ? text : `${text} (${index + 1}/${parts.length})`,
    blocks,
  }));
}

/** Each block with the buttons that follow it. */
function grouped(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const groups: KnownBlock[][] = [];
  for (const block of blocks) {
    if (block.type === 'actions' && groups.length > 0) groups.at(-1)!.push(block);
    else groups.push([block]);
  }
  return groups;
}

function fitBlock(block: KnownBlock): KnownBlock[] {
  if (block.type === 'header' && block.text.text.length > limits.headerText) {
    return [{ ...block, text: { ...block.text, text: shorten(block.text.text, limits.headerText) } }];
  }
  if (block.type === 'context') {
    const elements = block.elements.map((element) =>
      'text' in element && element.text.length > limits.contextText
        ? { ...element, text: shorten(element.text, limits.contextText) }
        : element,
    );
    return [{ ...block, elements }];
  }
  if (block.type !== 'section' || !block.text || block.text.text.length <= limits.sectionText) return [block];
  const texts = splitText(block.text.text, limits.sectionText);
  return texts.map((text, index) => ({
    ...(index === 0 ? block : { type: 'section' as const, ...(block.expand ? { expand: true } : {}) }),
    text: { ...block.text!, text },
  }));
}

const charsOf = (block: KnownBlock): number =>
  block.type === 'section'
    ? (block.text?.text.length ?? 0) + (block.fields ?? []).reduce((sum, field) => sum + field.text.length, 0)
    : block.type === 'context'
      ? block.elements.reduce((sum, element) => sum + ('text' in element ? element.text.length : 0), 0)
      : block.type === 'header'
        ? block.text.text.length
        : JSON.stringify(block).length;

/** A long text in pieces of at most `limit` characters, cut at a paragraph, else a line, else a sentence, else a word. */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const window = rest.slice(0, limit + 1);
    const found = ['\n\n', '\n', '. ', ' ']
      .map((mark) => ({ mark, index: window.lastIndexOf(mark) }))
      .find(({ index }) => index > limit / 2);
    const wanted = found ? found.index + (found.mark === '. ' ? 1 : 0) : limit;
    const cut = safeCut(rest, wanted);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** The last place at or before `wanted` that cuts no `&amp;`, no `<link|words>` and no surrogate pair. */
function safeCut(text: string, wanted: number): number {
  const head = text.slice(0, wanted);
  const entity = /&[a-z]{0,4}$/.exec(head);
  if (entity && /^&(?:amp|lt|gt);/.test(text.slice(entity.index))) return entity.index || wanted;
  const open = head.lastIndexOf('<');
  if (open > 0 && open > head.lastIndexOf('>')) return open;
  const last = head.charCodeAt(wanted - 1);
  return last >= 0xd800 && last <= 0xdbff ? wanted - 1 : wanted;
}
