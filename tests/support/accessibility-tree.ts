/**
 * What a screen-reader user steers by: landmarks, headings, tables, named lists and pictures, and everything that is
 * operated, with their names, in the order of the browser's accessibility tree.
 */

/** What is used of a node of the tree, as Chromium's `Accessibility.getFullAXTree` gives it. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** One line of the outline, and how many landmarks it is in. */
export interface OutlineItem {
  readonly role: string;
  /** Of headings only. */
  readonly level: number | undefined;
  readonly name: string;
  readonly depth: number;
}

/** As WAI-ARIA names them. Those without a name may be there once. */
const ONCE = ['banner', 'main', 'contentinfo', 'search'];
const LANDMARKS = new Set([...ONCE, 'complementary', 'form', 'navigation', 'region']);
const UNNAMED = new Set([...ONCE, 'table']);
/** Chromium's name of a `summary`. */
const DISCLOSURE = 'DisclosureTriangle';
const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'listbox',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  DISCLOSURE,
]);
const STRUCTURE = new Set(['heading', 'table']);
/** Many of these have no name, and need none. */
const WHERE_NAMED = new Set(['figure', 'group', 'image', 'list', 'radiogroup']);

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function isKept(role: string, name: string): boolean {
  if (WHERE_NAMED.has(role)) return name !== '';
  return LANDMARKS.has(role) || CONTROLS.has(role) || STRUCTURE.has(role);
}

/** The outline of a page from its whole accessibility tree, whose first node is the page. */
export function outlineOf(nodes: readonly TreeNode[]): readonly OutlineItem[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: TreeNode | undefined, depth: number): readonly OutlineItem[] => {
    if (node === undefined) return [];
    const role = words(node.role?.value);
    const name = words(node.name?.value);
    const level = node.properties?.find((property) => property.name === 'level')?.value.value;
    const own =
      !node.ignored && isKept(role, name)
        ? [{ role, level: role === 'heading' ? Number(level) : undefined, name, depth }]
        : [];
    const inside = own.length > 0 && LANDMARKS.has(role) ? depth + 1 : depth;
    return [...own, ...(node.childIds ?? []).flatMap((id) => visit(byId.get(id), inside))];
  };
  return visit(nodes[0], 0);
}

const shown = ({ role, level, name }: OutlineItem): string =>
  `${role === DISCLOSURE ? 'disclosure' : role}${level === undefined ? '' : ` ${level}`}${name === '' ? '' : ` "${name}"`}`;

/** Deeper headings are named by the content: a source, a statement. */
const DEEPEST_HEADING = 3;

/** Choices of a list, as long as the content makes it. */
const isFurtherChoice = (item: OutlineItem, before: OutlineItem | undefined): boolean =>
  item.role === 'checkbox' && before?.role === 'checkbox';

/** The outline as text, a line an item; what new content changes, figures and long lists of choices, is left out. */
export function outlineInWords(outline: readonly OutlineItem[]): string {
  return outline
    .filter(({ level = 0 }) => level <= DEEPEST_HEADING)
    .filter((item, index, kept) => !isFurtherChoice(item, kept[index - 1]))
    .map((item) => `${'  '.repeat(item.depth)}${shown(item).replace(/\d+(?=[^"]*"$)/g, '#')}\n`)
    .join('');
}

/** Controls that nothing tells apart: by their names, or where they fold what stands under a heading, by that. */
function sameControls(outline: readonly OutlineItem[]): readonly OutlineItem[] {
  const seen = new Set<string>();
  return outline.filter((item, index) => {
    if (!CONTROLS.has(item.role)) return false;
    const heading = outline.findLastIndex(({ role }, before) => before < index && role === 'heading');
    const key = item.role === DISCLOSURE ? `${heading} ${shown(item)}` : shown(item);
    const isSame = seen.has(key);
    seen.add(key);
    return isSame;
  });
}

/** What would mislead somebody who steers by the outline, in words. */
export function outlineProblems(outline: readonly OutlineItem[]): readonly string[] {
  const headings = outline.filter(({ role }) => role === 'heading');
  const landmarks = outline.filter(({ role }) => LANDMARKS.has(role)).map(shown);
  // A table without a name is told by the sentence before it.
  const nameless = outline.filter(({ role, name }) => name === '' && !UNNAMED.has(role));
  return [
    ...nameless.map((item) => `${shown(item)} has no name`),
    ...headings
      .filter(({ level = 0 }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map((item) => `${shown(item)} skips a level`),
    ...landmarks.filter((name, index) => landmarks.indexOf(name) < index).map((name) => `${name} is there twice`),
    ...sameControls(outline).map((item) => `${shown(item)} is there twice`),
  ];
}
