import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publishedAt, warningOf } from '../../../src/urls/published-at.ts';

test('a build without a public address says that what it writes is not for publishing', () => {
  const place = publishedAt({});
  assert.deepEqual(place, { origin: 'http://localhost:4321', base: '/', isLocal: true });
  assert.match(warningOf(place) ?? '', /SITE_URL is not set: citations, structured data .* not for publishing/);
});

test('a build for an address says nothing, and knows its path with a slash at both ends', () => {
  const place = publishedAt({ SITE_URL: 'https://example.org', BASE_PATH: 'jobs' });
  assert.deepEqual(place, { origin: 'https://example.org', base: '/jobs/', isLocal: false });
  assert.equal(warningOf(place), undefined);
});

test('an address with a path, and a path with an address, are refused by name', () => {
  assert.throws(() => publishedAt({ SITE_URL: 'https://example.org/jobs/' }), /a path goes into BASE_PATH/);
  assert.throws(() => publishedAt({ BASE_PATH: 'https://example.org/' }), /BASE_PATH is "https:\/\/example.org\/"/);
});

test('a path that leads up, or stays where it is, is refused by name', () => {
  for (const path of ['/../etc/', '..', '/jobs/./', '/jobs/..', '.'])
    assert.throws(
      () => publishedAt({ BASE_PATH: path }),
      (error: Error) => error.message.startsWith(`BASE_PATH is "${path}"`),
    );
  assert.equal(publishedAt({ BASE_PATH: '/v1.2/.well/' }).base, '/v1.2/.well/');
});
