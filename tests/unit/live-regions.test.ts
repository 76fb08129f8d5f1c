// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root });

/** A node of the syntax tree, as far as is looked at here. */
type Node = { type: string } & Record<string, unknown>;

it('says nothing in a region that comes together with its words: screen readers would miss it', () => {
  const regions = files.flatMap((file) => regionsIn(file, readFileSync(join(root, file), 'utf8')));
  expect(regions.length).toBeGreaterThan(12);
  expect(regions.filter(({ fault }) => fault).map(({ fault, where }) => `${where}: ${fault}`)).toEqual([]);
});

it('hides no region while it is empty: the one that is shown with its words comes too late', () => {
  const styles = globSync('{components,entrypoints}/**/*.css', { cwd: root });
  expect(styles.length).toBeGreaterThan(10);
  const hidden = styles.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /[^{}]*:empty[^{}]*\{[^}]*(?:display|visibility)[^}]*/g,
      ),
    ].map(([rule]) => `${file}: ${rule.trim()}`),
  );
  expect(hidden).toEqual([]);
});

it.each([
  ['a line with a condition around it', '({ a }) => <i>{a && <p role="status">{words.b}</p>}</i>'],
  ['one of two elements', '({ a }) => a ? <p role="status">{words.b(a)}</p> : <p />'],
  [
    'what is not there at first',
    'function A({ a }) { if (!a) return null; return <p role="status">{say(a)}</p>; }',
  ],
  [
    'an element of a branch',
    'function A({ a }) { if (a) { return <p role="status">{a}</p>; } return <p />; }',
  ],
  ['a role that comes and goes', '({ a }) => <p role={a ? "status" : undefined}>{a}</p>'],
  ['words that never change', '() => <p role="status">{words.b.c}</p>'],
  ['an output', '({ a }) => <i>{a && <output>{a}</output>}</i>'],
])('finds %s', (_, source) => {
  expect(regionsIn('A.tsx', `const a = ${source}`).map(({ fault }) => fault)).toEqual([expect.any(String)]);
});

it.each([
  ['a line that is there before its words', '({ a }) => <p role="status">{a && words.b}</p>'],
  ['a sentence that may be none', '({ a }) => <p role="status">{a}</p>'],
  [
    'an empty line that comes with its box',
    'function A({ a, b }) { if (!a) return null; return <p role="status">{b ? words.b : ""}</p>; }',
  ],
])('lets pass %s', (_, source) => {
  expect(regionsIn('A.tsx', `const a = ${source}`)).toEqual([{ where: 'A.tsx:1', fault: undefined }]);
});

function regionsIn(file: string, source: string): { where: string; fault: string | undefined }[] {
  const { program } = parseSync(file, source);
  const found: { where: string; fault: string | undefined }[] = [];
  visit(program as unknown as Node, [], (node, above) => {
    if (node.type !== 'JSXElement') return;
    const role = roleOf(node);
    if (role === undefined) return;
    const line = source.slice(0, Number(node['start'])).split('\n').length;
    found.push({ where: `${file}:${line}`, fault: faultOf(node, role, above) });
  });
  return found;
}

function faultOf(region: Node, role: 'always' | 'sometimes', above: readonly Node[]): string | undefined {
  if (role === 'sometimes') return 'is a region at times';
  const said = contentOf(region);
  if (said.length > 0 && said.every(isFixed)) return 'never changes';
  if (isConditional(region, above) && !said.every(mayBeEmpty)) return 'comes with its words';
  return undefined;
}

function roleOf(element: Node): 'always' | 'sometimes' | undefined {
  const opening = element['openingElement'] as Node;
  if ((opening['name'] as Node)['name'] === 'output') return 'always';
  const role = (opening['attributes'] as Node[]).find(
    (one) => one.type === 'JSXAttribute' && (one['name'] as Node)['name'] === 'role',
  );
  const value = role?.['value'] as Node | undefined;
  if (value?.type === 'Literal') return value['value'] === 'status' ? 'always' : undefined;
  return value && JSON.stringify(value).includes('"status"') ? 'sometimes' : undefined;
}

/** Whether it is not there from the beginning: in a branch, or behind a `return` that may come first. */
function isConditional(region: Node, above: readonly Node[]): boolean {
  const component = above.findLastIndex(({ type }) => type.includes('Function'));
  const between = [...above.slice(component + 1), region];
  const isBranch = between.some((node, at) => {
    const inside = between[at + 1];
    if (node.type === 'LogicalExpression') return node['right'] === inside;
    if (node.type === 'ConditionalExpression') return node['test'] !== inside;
    return node.type === 'IfStatement' || node.type === 'SwitchCase';
  });
  const statements = between.find(({ type }) => type === 'BlockStatement')?.['body'] as Node[] | undefined;
  return isBranch || (statements?.slice(0, -1).some(mayReturn) ?? false);
}

function mayReturn(statement: Node): boolean {
  let returns = false;
  visit(statement, [], (node, above) => {
    if (node.type === 'ReturnStatement' && !above.some(({ type }) => type.includes('Function')))
      returns = true;
  });
  return returns;
}

/** The expressions and elements within it. */
function contentOf(region: Node): Node[] {
  return (region['children'] as Node[]).flatMap((child) => {
    if (child.type === 'JSXExpressionContainer') {
      const inside = child['expression'] as Node;
      // Spaces and comments say nothing.
      return inside.type === 'JSXEmptyExpression' || isSpace(inside['value']) ? [] : [inside];
    }
    if (child.type === 'JSXText') return [];
    return child.type === 'JSXElement' || child.type === 'JSXFragment' ? contentOf(child) : [child];
  });
}

/** `words.a.b`: the same whatever happens. */
function isFixed(node: Node): boolean {
  if (node.type === 'MemberExpression') return isFixed(node['object'] as Node);
  return node.type === 'Identifier' && node['name'] === 'words';
}

function mayBeEmpty(node: Node): boolean {
  if (node.type === 'LogicalExpression') return node['operator'] === '&&';
  if (node.type !== 'ConditionalExpression') return false;
  return [node['consequent'], node['alternate']].some((branch) => isSpace((branch as Node)['value']));
}

function isSpace(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function visit(node: Node, above: readonly Node[], look: (node: Node, above: readonly Node[]) => void): void {
  look(node, above);
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (typeof child === 'object' && child !== null && 'type' in child)
        visit(child as Node, [...above, node], look);
    }
  }
}
