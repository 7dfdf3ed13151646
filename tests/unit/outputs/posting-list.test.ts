import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type ListedLine, listAs } from '../../../src/outputs/posting-list.ts';
import { parseMarkdown } from '../../support/data/markdown.ts';
import { attribute, elementsOf, textOf } from '../../support/html.ts';
import { readVocabulary } from '../../support/schema-org.ts';

const CONTEXT = {
  role: 'community-manager',
  roleAddress: 'https://example.org/jobs/roles/community-manager/',
  dutiesAddress: 'https://example.org/jobs/duties/',
} as const;

const aLine = (id: string, line: string, isTrait = false): ListedLine => ({
  id,
  line,
  name: `Name of ${id}`,
  isTrait,
  address: `https://example.org/jobs/duties/${id}/`,
});
const LINES = [
  aLine('welcome-members', 'Welcome new members.'),
  aLine('answer-questions', 'Answer [questions] & <complaints>, *all* of "them".'),
  aLine('stay-empathetic', 'Show empathy.', true),
];
const expected = LINES.map(({ line, address }) => ({ line, address }));

describe('a list of duties to copy', () => {
  test('is plain text with a line and its address on each line', () => {
    const lines = listAs('text', LINES, CONTEXT).split('\n');
    assert.deepEqual(
      lines.map((line) => /^- (.+) (https:\S+)$/.exec(line)?.slice(1)),
      LINES.map(({ line, address }) => [line, address]),
    );
  });

  test('is a list of links in Markdown, whatever a line holds', () => {
    const { text, links, types, blocks } = parseMarkdown(listAs('markdown', LINES, CONTEXT));
    for (const { line } of LINES) assert.ok(text.includes(line), text);
    assert.deepEqual(
      links,
      LINES.map(({ address }) => address),
    );
    assert.deepEqual(
      blocks.map((block) => 'children' in block && block.children.length),
      [LINES.length],
    );
    assert.ok(!types.has('emphasis') && !types.has('html'));
  });

  test('is a list of links in HTML, whatever a line holds', () => {
    const elements = elementsOf(listAs('html', LINES, CONTEXT));
    const items = elements.filter(({ tagName }) => tagName === 'li');
    const links = elements.filter(({ tagName }) => tagName === 'a');
    assert.equal(items.length, LINES.length);
    assert.deepEqual(
      links.map((link) => ({ line: textOf(link), address: attribute(link, 'href') })),
      expected,
    );
  });

  test('is part of a JobPosting in JSON-LD: work as responsibilities, every duty as a defined term, traits as skills alone', () => {
    const posting = JSON.parse(listAs('json-ld', LINES, CONTEXT)) as Record<string, unknown>;
    assert.equal(posting['@context'], 'https://schema.org');
    assert.equal(posting['title'], 'Community manager');
    assert.deepEqual(
      posting['responsibilities'],
      LINES.slice(0, 2).map(({ line }) => line),
    );
    const skills = posting['skills'] as Record<string, unknown>[];
    assert.deepEqual(
      skills.map((skill) => ({ line: skill['description'], address: skill['url'] })),
      expected,
    );
    assert.ok(skills.every((skill) => skill['@type'] === 'DefinedTerm'));
  });

  test('uses only words of schema.org, each where it belongs', () => {
    const vocabulary = readVocabulary();
    const check = (node: Record<string, unknown>): void => {
      const type = String(node['@type']);
      assert.ok(vocabulary.isType(type), type);
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith('@')) assert.ok(vocabulary.isPropertyOf(key, type), `${key} of ${type}`);
        for (const inner of [value].flat())
          if (typeof inner === 'object' && inner !== null) check(inner as Record<string, unknown>);
      }
    };
    check(JSON.parse(listAs('json-ld', LINES, CONTEXT)) as Record<string, unknown>);
  });

  test('may be empty', () => {
    assert.equal(listAs('text', [], CONTEXT), '');
    assert.equal(listAs('markdown', [], CONTEXT), '');
  });
});
