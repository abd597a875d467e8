import { memo, type ReactNode, useId, useMemo, useState } from 'react';
import { type Block, Message as DrawnByLibrary } from 'slack-blocks-to-jsx';
import type { FormValues, InputValue, JsonObject, Surface } from '../protocol.ts';
import { Element } from './element.tsx';
import { withValue } from './form.ts';
import { useDirectory, useHands } from './hands.ts';
import { InputBlock } from './input-block.tsx';
import { objectAt, objectsAt, textAt } from './json.ts';
import { KitContext } from './kit.ts';
import { drawAll, FollowLink, TextObject } from './text.tsx';
import { words } from './words.ts';

type BlocksProps = {
  blocks: JsonObject[];
  surface: Surface;
  /** Given for a form that others submit; a message and a home keep their own. */
  form?: {
    values: FormValues;
    errors: Record<string, string>;
    set(block: string, action: string, value: InputValue): void;
    /** Told Slack's error code of a refused press: what lies over the page says it itself. */
    refused(code: string): void;
  };
};

/** Block Kit on one of its surfaces. */
export const Blocks = memo(function Blocks({ blocks, surface, form }: BlocksProps): ReactNode {
  const hands = useHands();
  const id = useId();
  const [own, setOwn] = useState<FormValues>({});
  const kit = useMemo(
    () => ({
      id,
      values: form?.values ?? own,
      errors: form?.errors ?? {},
      set:
        form?.set ??
        ((block: string, action: string, value: InputValue) =>
          setOwn((values) => withValue(values, block, action, value))),
      press: async (block: string, action: string, value?: InputValue) => {
        const where = block === '' ? {} : { block };
        const what = value === undefined ? {} : { value };
        const reply = await hands.act(
          { do: 'press', surface, action, ...where, ...what },
          form !== undefined,
        );
        if (reply.kind === 'refused') form?.refused(reply.error);
      },
    }),
    [hands, id, own, form, surface],
  );
  return (
    <KitContext value={kit}>
      <div className="blocks">
        {blocks.map((block, index) => (
          <BlockView key={textAt(block, 'block_id') || `${index}`} block={block} />
        ))}
      </div>
    </KitContext>
  );
});

function BlockView({ block }: { block: JsonObject }): ReactNode {
  const id = textAt(block, 'block_id');
  switch (textAt(block, 'type')) {
    case 'section':
      return <Section block={block} />;
    case 'header':
      return <Header block={block} />;
    case 'context':
      return <Context block={block} />;
    case 'divider':
      return <hr className="block-divider" />;
    case 'actions':
      return (
        <div className="block-actions">
          {objectsAt(block, 'elements').map((element, index) => (
            <Element key={textAt(element, 'action_id') || `${index}`} block={id} element={element} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    default:
      return <Drawn block={block} />;
  }
}

function Section({ block }: { block: JsonObject }): ReactNode {
  const text = objectAt(block, 'text');
  const fields = objectsAt(block, 'fields');
  const accessory = objectAt(block, 'accessory');
  return (
    <div className="block-section">
      <div className="block-section-text">
        {text && <TextObject object={text} />}
        {fields.length > 0 && (
          <div className="block-fields">
            {drawAll(fields, (field) => (
              <TextObject object={field} />
            ))}
          </div>
        )}
      </div>
      {accessory && <Element block={textAt(block, 'block_id')} element={accessory} />}
    </div>
  );
}

function Header({ block }: { block: JsonObject }): ReactNode {
  return (
    <h3 className="block-header">
      <TextObject object={objectAt(block, 'text') ?? {}} />
    </h3>
  );
}

function Context({ block }: { block: JsonObject }): ReactNode {
  return (
    <div className="block-context">
      {drawAll(objectsAt(block, 'elements'), (element) =>
        textAt(element, 'type') === 'image' ? (
          <img src={textAt(element, 'image_url')} alt={textAt(element, 'alt_text')} />
        ) : (
          <TextObject object={element} />
        ),
      )}
    </div>
  );
}

const LIBRARY_DRAWS = new Set(['rich_text', 'markdown', 'table', 'image']);

/** What the library draws well: it gets no block id, which it would print as the node's id, twice on a page. */
function Drawn({ block }: { block: JsonObject }): ReactNode {
  const { users, channels } = useDirectory();
  const data = useMemo(
    () => ({
      users: users.map(({ id, name }) => ({ id, name })),
      channels: channels.map(({ id, name }) => ({ id, name })),
    }),
    [users, channels],
  );
  const hooks = useMemo(
    () => ({
      link: ({ href, children }: { href: string; children: ReactNode }) => (
        <FollowLink url={href}>{children}</FollowLink>
      ),
    }),
    [],
  );
  const drawn = useMemo(() => [{ ...block, block_id: undefined } as unknown as Block], [block]);
  if (!LIBRARY_DRAWS.has(textAt(block, 'type'))) return <p className="block-unknown">{words.kit.unknown}</p>;
  return (
    <DrawnByLibrary blocks={drawn} data={data} hooks={hooks} name="" logo="" theme="light" withoutWrapper />
  );
}
