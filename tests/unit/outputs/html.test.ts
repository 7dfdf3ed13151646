import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseFragment } from 'parse5';

import { escapeHtml } from '../../../src/outputs/html.ts';

test('escaped text is read back as it was, between tags and in an attribute', () => {
  const text = `<script>"a" & 'b' &amp; c</script>`;
  const [element] = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).childNodes;
  assert.ok(element && 'attrs' in element);
  assert.equal(element.attrs[0]?.value, text);
  assert.equal(element.childNodes.length, 1);
  const [child] = element.childNodes;
  assert.ok(child && 'value' in child);
  assert.equal(child.value, text);
});
