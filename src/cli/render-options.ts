/** How `analyze` and `batch` write what they found. */
export const RENDER_OPTIONS = {
  offsets: {
    type: 'string',
    value: 'UNITS',
    help: 'what offsets count: units of JavaScript, or characters of Python and SQL',
    choices: ['utf-16', 'code-point'],
    default: 'utf-16',
  },
  tree: {
    type: 'string',
    value: 'KIND',
    help: 'HEAD and DEPREL of CoNLL-U: none, or all words on the first',
    choices: ['none', 'flat'],
    default: 'none',
  },
} as const
