/**
 * What Slack accepts at most, in characters and pieces (Slack's Block Kit and Web API reference; the whole of a message as seen in practice).
 * The one place of these numbers in the workspace.
 */
export const limits = {
  message: { text: 40_000, blocks: 50, whole: 13_200, markdown: 12_000, tables: 1, metadataBytes: 8_000 },
  view: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3_000, depth: 3, bytes: 250_000 },
  id: 255,
  block: {
    section: { text: 3_000, fields: 10, field: 2_000 },
    header: 150,
    contextElements: 10,
    contextText: 3_000,
    actions: 25,
    input: { label: 2_000, hint: 2_000 },
    image: { url: 3_000, alt: 2_000, title: 2_000 },
    table: { rows: 100, columns: 20 },
  },
  element: {
    buttonText: 75,
    buttonValue: 2_000,
    url: 3_000,
    placeholder: 150,
    accessibilityLabel: 75,
    textInput: 3_000,
    selectOptions: 100,
    choiceOptions: 10,
    overflowOptions: 5,
  },
  option: { text: 75, value: 150, description: 75, groupLabel: 75 },
  confirm: { title: 100, text: 300, button: 30 },
  file: { bytes: 50_000_000, name: 255 },
  trigger: { milliseconds: 3_000 },
  responseUrl: { uses: 5, milliseconds: 30 * 60_000 },
  connections: 10,
  page: { default: 100, most: 1_000 },
} as const;
