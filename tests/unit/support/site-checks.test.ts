import { deepEqual, equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

import { brokenLinks, relativeLinksOfNotFound, unreachablePages } from '../../support/checks/links.ts';
import { headingProblems, vagueLinks } from '../../support/checks/outline.ts';
import { canonicalProblems, metaProblems, titleProblems } from '../../support/checks/page-head.ts';
import { foreignRequests, loadedPictures, unwantedScripts } from '../../support/checks/requests.ts';
import { FIRST_ROUND_TRIP as LIMIT } from '../../config/budgets.ts';
import { footprintOf, overBudget } from '../../support/checks/footprint.ts';
import { excepted, secondRequests, tooHeavy, weights } from '../../support/checks/weight.ts';
import { aPage, aSite } from '../../support/small-site.ts';

/** Text that Brotli cannot make smaller than any limit. */
const LONG = Array.from({ length: 30_000 }, (_, index) => ((index * 7_919) % 104_729).toString(36)).join(' ');

/** Text a little above what most pages may weigh. */
const HEAVY = LONG.slice(0, 30_000);

describe('links', () => {
  const home = (body: string, base = '/') =>
    aSite(
      { [base]: aPage(base, body), [`${base}duties/`]: aPage(`${base}duties/`, '<p id="a b">'), '/x.txt': '' },
      base,
    );

  test('links that lead somewhere are not reported', () => {
    const body = `<a href="/duties/">1</a><a href="duties/?q=1#a%20b">2</a><a href="#top">3</a><a href="/x.txt#z">4</a>
      <a href="https://example.net/">5</a><a href="mailto:a@example.org">6</a><a href="https://example.org/duties/">7</a>`;
    deepEqual(brokenLinks(home(body)), []);
  });

  test('a link to nothing, a missing fragment and a missing slash are each named', () => {
    deepEqual(
      brokenLinks(home('<a href="/dutys/">1</a><img src="b.png"><a href="/duties/#c">2</a><a href="/duties">3</a>')),
      [
        '/: <a href="/dutys/"> leads to /dutys/, which does not exist',
        '/: <img src="b.png"> leads to /b.png, which does not exist',
        '/: <a href="/duties/#c"> leads to /duties/, which has nothing with the id "c"',
        '/: <a href="/duties"> lacks the slash at its end',
      ],
    );
  });

  test('a link that leaves the path which the site is published under is reported', () => {
    deepEqual(brokenLinks(home('<a href="/duties/">1</a><form action="/jobs/duties/"></form>', '/jobs/')), [
      '/jobs/: <a href="/duties/"> leaves the path /jobs/ that the site is published under',
    ]);
  });

  test('a page that nothing links to is reported, the 404 page aside', () => {
    const site = aSite({
      '/': aPage('/', '<a href="a/">a</a>'),
      '/a/': aPage('/a/'),
      '/b/': aPage('/b/'),
      '/404.html': '',
    });
    deepEqual(unreachablePages(site), ['/b/ is linked from no page']);
  });

  test('a relative link on the 404 page is reported', () => {
    const site = aSite({ '/404.html': '<a href="duties/">a</a><a href="/duties/">b</a><a href="#main">c</a>' });
    deepEqual(relativeLinksOfNotFound(site), ['/404.html: <a href="duties/"> is relative']);
  });
});

describe('what a page says of itself', () => {
  test('a sound page is not reported', () => {
    const site = aSite({ '/': aPage('/', '<h2>a</h2><h3>b</h3><h2>c</h2>'), '/a/': aPage('/a/') });
    for (const check of [titleProblems, metaProblems, canonicalProblems, headingProblems, vagueLinks]) {
      deepEqual(check(site), []);
    }
  });

  test('missing and shared titles are reported', () => {
    const site = aSite({ '/a/': '<title>A</title>', '/b/': '<title> A </title>', '/c/': '<svg><title></title></svg>' });
    deepEqual(titleProblems(site), ['"A" is the title of /a/, /b/', '/c/ has no title']);
  });

  test('a page without language, description and viewport is reported for each', () => {
    deepEqual(metaProblems(aSite({ '/': '<title>A</title>' })), [
      '/: <html> has no lang',
      '/ has no description',
      '/ has no viewport',
    ]);
  });

  test('a canonical address that is not the own one is reported', () => {
    const site = aSite({ '/a/': aPage('/b/'), '/c/': '' });
    deepEqual(canonicalProblems(site), [
      '/a/: its canonical address is https://example.org/b/, not https://example.org/a/',
      '/c/ has 0 canonical addresses',
    ]);
  });

  test('a card to embed and a page that has moved name the page they stand for', () => {
    const moved = '<meta http-equiv="refresh" content="0; url=/b/">';
    const site = aSite({
      '/embed/a/': aPage('/duties/a/'),
      '/a/': aPage('/b/', '', moved),
      '/embed/': aPage('/embed/'),
    });
    deepEqual(canonicalProblems(site), []);
    deepEqual(unreachablePages(site).length, 2);
  });

  test('skipped levels, a second h1 and empty headings are reported', () => {
    deepEqual(headingProblems(aSite({ '/': aPage('/', '<h3>x</h3><h1> </h1>') })), [
      '/ has 2 h1',
      '/: "x" is an h3 below the h1 "/"',
      '/: an empty h1',
    ]);
  });

  test('links that say nothing on their own are reported', () => {
    deepEqual(vagueLinks(aSite({ '/': '<a href="a/">Read more…</a> <a href="b/">More duties</a>' })), [
      '/: the link to a/ is called "Read more…"',
    ]);
  });
});

describe('requests', () => {
  test('resources of other servers are reported, links to them are not', () => {
    const site = aSite({
      '/': `<a href="https://example.net/">a</a><img src="https://example.net/a.png" srcset="/b.png 1x, //example.net/b.png 2x">
        <style>@import "https://example.net/a.css"; a { background: url(data:,) }</style><p style="background: url('http://example.net/c')">
        <link rel="preconnect" href="https://example.net"><link rel="license" href="https://example.net/by">`,
      '/a.css': '@font-face { src: url("https://example.net/f.woff2"), url(/own.woff2) }',
    });
    deepEqual(foreignRequests(site), [
      '/: <img src="https://example.net/a.png">',
      '/: <img srcset="//example.net/b.png">',
      '/: <p style="background: url(\'http://example.net/c\')">'.replace(
        /<p style=".*">/,
        '<p style="http://example.net/c">',
      ),
      '/: <link href="https://example.net">',
      '/: url(https://example.net/a.css) in its style',
      '/a.css: url(https://example.net/f.woff2)',
    ]);
  });

  test('pictures that are loaded are reported, and those drawn in the page are not', () => {
    const drawn =
      '<svg><symbol id="a"></symbol><use href="#a"/><rect fill="url(#b)"/></svg><link rel="icon" href="/i.png">';
    const loaded = `<img src="/a.png"><svg><use href="/s.svg#a"/></svg><p style="background: url(/b.png)">
      <style>p { mask: url(/c.svg) } rect { fill: url(#b) }</style>`;
    const site = aSite({ '/': aPage('/', drawn), '/b/': aPage('/b/', loaded) });
    deepEqual(loadedPictures(site), [
      '/b/: <img src="/a.png">',
      '/b/: <use href="/s.svg#a">',
      '/b/: <p style="/b.png">',
      '/b/: url(/c.svg) in its style',
    ]);
  });

  test('scripts are reported but on the pages that may have them; data and a small loader are not', () => {
    const scripts = '<script src="/a.js"></script><link rel="modulepreload" href="/b.js">';
    const site = aSite({
      '/': `<script type="application/ld+json">{"a": "${'x'.repeat(5000)}"}</script><script>1</script>`,
      '/a/': scripts,
      '/b/': `<script>${'x'.repeat(1025)}</script><p onclick="x()"><a href="javascript:x()">a</a>`,
      '/search/': scripts,
    });
    deepEqual(unwantedScripts(site, ['search/']), [
      '/a/ loads the script /a.js',
      '/a/ loads the script /b.js',
      '/b/ carries 1025 bytes of script, more than 1024',
      '/b/: <p> holds script in onclick',
      '/b/: <a> holds script in <a href="javascript:x()">',
    ]);
  });
});

describe('weight', () => {
  const numberless = (problems: readonly string[]) => problems.map((one) => one.replace(/\d{5,} bytes/, 'N bytes'));
  const paths = ['/compare/roles/', '/claims/a/', ...['a', 'b', 'c', 'd'].map((id) => `/sources/${id}/`)];
  const siteOf = (text: string) => aSite(Object.fromEntries(paths.map((path, index) => [path, text.slice(index)])));

  test('a heavy page is reported with its weight unless it lists everything or is a long source', () => {
    const site = siteOf(HEAVY);
    const sorted = weights(site);
    equal(excepted(site, sorted).has('/sources/d/'), false);
    deepEqual(numberless(tooHeavy(site, sorted)), [
      `/claims/a/ weighs N bytes, more than ${LIMIT}`,
      `/sources/d/ weighs N bytes, more than ${LIMIT}`,
    ]);
  });

  test('a page that may be heavier has a limit of its own', () => {
    const site = siteOf(LONG);
    const sorted = weights(site);
    const limits = excepted(site, sorted);
    for (const path of ['/compare/roles/', '/sources/a/']) {
      const limit = limits.get(path) ?? 0;
      equal(limit > LIMIT, true);
      equal(numberless(tooHeavy(site, sorted)).includes(`${path} weighs N bytes, more than ${limit}`), true, path);
    }
  });

  test('a page weighs what its Brotli copy does, unless that is a copy of something else', () => {
    const packed = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } });
    const files = new Map([
      ['/a/index.html.br', packed(LONG)],
      ['/b.html.br', packed(LONG)],
      ['/c/index.html.br', packed('something else')],
    ]);
    const site = aSite({
      '/a/': LONG,
      '/b.html': LONG,
      '/c/': LONG,
      '/a/index.html.br': '',
      '/b.html.br': '',
      '/c/index.html.br': '',
    });
    const best = brotliCompressSync(LONG).byteLength;
    deepEqual(
      weights({ ...site, read: (path) => files.get(path) ?? site.read(path) }).map(({ path, bytes }) => [path, bytes]),
      [
        ['/a/', packed(LONG).byteLength],
        ['/b.html', packed(LONG).byteLength],
        ['/c/', best],
      ],
    );
  });

  test('a style sheet counts with the page that loads it, and is a second request', () => {
    const site = aSite({ '/': '<link rel="stylesheet" href="/a.css">', '/a.css': LONG });
    equal(tooHeavy(site, weights(site)).length, 1);
    deepEqual(secondRequests(site), ['/ loads /a.css']);
  });
});

describe('the footprint of a page', () => {
  const footprints = (site: ReturnType<typeof aSite>) =>
    site.pages.map((page) => footprintOf(site, page, { path: page.path, bytes: 1 }));

  test('counts what a reader loads: script, fonts, requests and elements', () => {
    const site = aSite({
      '/a/': `<script>12345</script><script src="/a.js"></script><img src="/b.png"><img src="data:,"><img src="/c.png" loading="lazy">
        <style>@font-face { src: url(/f.woff2) }</style><link rel="icon" href="/i.ico"><link rel="preload" href="/a.js">`,
      '/a.js': 'abc',
      '/a.js.br': 'a',
    });
    deepEqual(footprints(site), [{ path: '/a/', bytes: 1, script: 6, fonts: 1, requests: 4, elements: 11 }]);
  });

  test('beyond the budget of its kind is reported, each part of it', () => {
    const site = aSite({
      '/claims/a/': `${'<p></p>'.repeat(400)}<img src="/b.png">`,
      '/duties/': '<p></p>'.repeat(400),
    });
    deepEqual(overBudget(site, footprints(site)), [
      '/claims/a/: requests 2, more than 1',
      '/claims/a/: elements 404, more than 300',
    ]);
  });
});
