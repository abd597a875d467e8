import { ChatOpenAICompletions } from '@langchain/openai';
import { type BaseMessage, createAgent, createMiddleware, HumanMessage, ToolMessage, tool } from 'langchain';
import type { ModelSettings } from '../endpoint.ts';

/* One conversation with tools, as langchain leads it. This file is loaded when the first question is asked: the library takes its time. */

/** A query as a model sees it. */
export type TalkTool = { name: string; description: string; schema: Record<string, unknown> };

/** How long a conversation may become. */
export type TalkBounds = { turns: number; queries: number; tokens: number };

export type Talk = {
  /** Says something and lets the model look things up until it answers: its last words. Throws when it is out of bounds or unheard. */
  say(words: string): Promise<string>;
  /** Whether it went on past its bounds. */
  outOfBounds(): boolean;
};

/** Opens a conversation over `fetch`; `look` executes whatever query the model names and never throws for the model's mistakes. */
export function openTalk(options: {
  settings: ModelSettings;
  fetch: typeof fetch;
  system: string;
  tools: readonly TalkTool[];
  look(name: string, args: unknown): Promise<string>;
  bounds: TalkBounds;
  tokens(): number;
  signal: AbortSignal;
}): Talk {
  const { settings, bounds, look, signal } = options;
  let turns = 0;
  let queries = 0;
  let beyond = false;
  const bounded = createMiddleware({
    name: 'bounded',
    wrapModelCall: (request, handler) => {
      turns += 1;
      beyond = turns > bounds.turns || queries > bounds.queries || options.tokens() > bounds.tokens;
      if (beyond) throw new Error('the conversation is out of bounds');
      return handler(request);
    },
    // Every call is answered here, also one of a tool that there is not: nothing but the catalogue is ever run.
    wrapToolCall: async ({ toolCall }) => {
      queries += 1;
      const content = queries > bounds.queries ? '' : await look(toolCall.name, toolCall.args);
      return new ToolMessage({ content, tool_call_id: toolCall.id ?? '', name: toolCall.name });
    },
  });
  const agent = createAgent({
    model: new ChatOpenAICompletions({
      model: settings.name,
      // The transport sets the real one.
      apiKey: 'none',
      maxRetries: 0,
      streaming: false,
      configuration: { baseURL: settings.baseUrl, fetch: options.fetch, logLevel: 'off' },
    }),
    tools: options.tools.map(({ name, description, schema }) =>
      tool(() => '', { name, description, schema }),
    ),
    systemPrompt: options.system,
    middleware: [bounded],
  });
  let messages: BaseMessage[] = [];
  return {
    async say(words) {
      const asked = [...messages, new HumanMessage(words)];
      const state = await agent.invoke({ messages: asked }, { signal, recursionLimit: 200 });
      messages = state.messages;
      const { content } = state.messages.at(-1)!;
      return typeof content === 'string' ? content : '';
    },
    outOfBounds: () => beyond,
  };
}
