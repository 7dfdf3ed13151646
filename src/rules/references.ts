import { ALL_COMPONENTS, type NamedKind } from '../schema/prose.ts';
import { NO_DUTY } from '../schema/example-lines.ts';
import { ROLE_IDS } from '../schema/role.ts';
import { suggest } from './nearest.ts';
import type { Checked, Finding, Rule } from './rule.ts';

interface Reference {
  readonly file: string;
  readonly field: string;
  readonly kind: string;
  readonly id: string;
  /** Undefined where the list itself is missing or unreadable, which is reported as such. */
  readonly known: ReadonlySet<string> | undefined;
  readonly home: string;
}

function knownIds({ content, catalog }: Checked) {
  const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const listed = (files: readonly unknown[], known: Set<string>) => (files.length > 0 ? known : undefined);
  return {
    source: ids(content.sources),
    duty: ids(content.duties),
    dispute: ids(content.disputes),
    text: listed(content.quotingTexts, new Set(catalog.textById.keys())),
    claim: new Set(content.claims.flatMap(({ data }) => data.claims.map(({ id }) => id))),
    posting: new Set(catalog.postings.map(({ id }) => id)),
    aspect: listed(content.aspects, ids(catalog.aspects)),
    position: listed(content.positions, ids(catalog.positions)),
    group: listed(content.groups, ids(catalog.groups)),
    circle: listed(content.circles, ids(catalog.circles)),
    textsOf: new Map(content.sources.map(({ id, data }) => [id, ids(data.texts)])),
  };
}

type Known = ReturnType<typeof knownIds>;

function* claimReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { id: source, file, data } of content.claims) {
    yield { file, field: '(file name)', kind: 'source', id: source, known: known.source, home: 'content/sources/' };
    for (const claim of data.claims) {
      const at = (name: string): string => `claim ${claim.id}: ${name}`;
      const texts = known.textsOf.get(source);
      if (texts) {
        const home = `the texts of content/sources/${source}.mdx`;
        yield { file, field: at('text'), kind: `text of ${source}`, id: claim.text, known: texts, home };
      }
      if (claim.readIn !== undefined) {
        const home = "a source's texts or content/quoting-texts.yaml";
        yield { file, field: at('readIn'), kind: 'text', id: claim.readIn, known: known.text, home };
      }
      for (const { duty } of claim.duties) {
        yield { file, field: at('duties'), kind: 'duty', id: duty, known: known.duty, home: 'content/duties/' };
      }
      for (const aspect of claim.aspects) {
        yield {
          file,
          field: at('aspects'),
          kind: 'aspect',
          id: aspect,
          known: known.aspect,
          home: 'content/aspects.yaml',
        };
      }
      if (claim.position !== undefined) {
        const home = 'content/positions.yaml';
        yield { file, field: at('position'), kind: 'position', id: claim.position, known: known.position, home };
      }
    }
  }
}

function* dutyReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.duties) {
    yield { file, field: 'group', kind: 'group', id: data.group, known: known.group, home: 'content/groups.yaml' };
    const named = [
      ...data.related.map((id) => ({ id, field: 'related' })),
      ...(['otherNames', 'searchTerms'] as const).flatMap((field) =>
        data[field].flatMap(({ name, sharedWith }) =>
          sharedWith.map((id) => ({ id, field: `${field} "${name}" sharedWith` })),
        ),
      ),
    ];
    for (const { id, field } of named) {
      yield { file, field, kind: 'duty', id, known: known.duty, home: 'content/duties/' };
    }
  }
}

function* exampleReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { id, file } of [...content.postingExamples, ...content.queryExamples]) {
    if (id === NO_DUTY) continue;
    yield { file, field: '(file name)', kind: 'duty', id, known: known.duty, home: 'content/duties/' };
  }
}

function* sourceReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.sources) {
    if (data.circle === undefined) continue;
    const home = 'content/circles.yaml';
    yield { file, field: 'circle', kind: 'circle', id: data.circle, known: known.circle, home };
  }
}

function* disputeReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.disputes) {
    for (const id of data.duties) {
      yield { file, field: 'duties', kind: 'duty', id, known: known.duty, home: 'content/duties/' };
    }
    for (const id of data.aspects) {
      yield { file, field: 'aspects', kind: 'aspect', id, known: known.aspect, home: 'content/aspects.yaml' };
    }
    for (const [side, { claims }] of data.sides.entries()) {
      for (const id of claims) {
        yield { file, field: `sides[${side}].claims`, kind: 'claim', id, known: known.claim, home: 'content/claims/' };
      }
    }
  }
}

function* postingReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.postingCoding) {
    for (const id of data.leastAgreed) {
      yield { file, field: 'leastAgreed', kind: 'duty', id, known: known.duty, home: 'content/duties/' };
    }
  }
  for (const { file, data } of content.postings) {
    for (const posting of data.postings) {
      const at = (name: string): string => `posting ${posting.id}: ${name}`;
      for (const id of posting.duties) {
        yield { file, field: at('duties'), kind: 'duty', id, known: known.duty, home: 'content/duties/' };
      }
      for (const id of posting.addressSharedWith) {
        const home = 'content/postings/';
        yield { file, field: at('addressSharedWith'), kind: 'posting', id, known: known.posting, home };
      }
    }
  }
}

function* positionReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.positions) {
    if (data.question === undefined) continue;
    const named = [
      { id: data.question.asked, field: 'question.asked' },
      ...data.question.also.map((id) => ({ id, field: 'question.also' })),
    ];
    for (const { id, field } of named) {
      yield { file, field, kind: 'claim', id, known: known.claim, home: 'content/claims/' };
    }
  }
}

function* aspectReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.aspects) {
    for (const { id: aspect, synthesis } of data.aspects) {
      for (const id of synthesis.flatMap(({ claims }) => claims)) {
        yield { file, field: `${aspect}: synthesis`, kind: 'claim', id, known: known.claim, home: 'content/claims/' };
      }
    }
  }
}

function* roleReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.roles) {
    for (const { id: role, closeMatch } of data.roles) {
      for (const id of closeMatch) {
        const home = "a source's texts or content/quoting-texts.yaml";
        yield { file, field: `${role}: closeMatch`, kind: 'text', id, known: known.text, home };
      }
    }
  }
}

function* fingerprintReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, data } of content.fingerprints) {
    const home = "a source's texts or content/quoting-texts.yaml";
    yield { file, field: 'text', kind: 'text', id: data.text, known: known.text, home };
  }
}

/** Where each kind of thing stands that components name. */
const HOMES: Readonly<Record<NamedKind, string>> = {
  claim: 'content/claims/',
  duty: 'content/duties/',
  source: 'content/sources/',
  dispute: 'content/disputes/',
};

/** The ids in a tag of prose. What it lacks, or has and may not have, is told where prose is read. */
function* idsInTag(name: string, attributes: string): Generator<{ readonly kind: NamedKind; readonly id: string }> {
  const component = Object.hasOwn(ALL_COMPONENTS, name) ? ALL_COMPONENTS[name] : undefined;
  for (const [attribute, kind] of Object.entries(component?.attributes ?? {})) {
    if (typeof kind !== 'string') continue;
    const id = new RegExp(String.raw`\s${attribute}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join('');
    if (id !== undefined) yield { kind, id };
  }
}

function* proseReferences({ content }: Checked, known: Known): Generator<Reference> {
  for (const { file, body } of [...content.sources, ...content.disputes, ...content.pages]) {
    for (const [tag, name = '', attributes = ''] of body.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)) {
      for (const { kind, id } of idsInTag(name, attributes)) {
        yield { file, field: tag.replace(/\s+/g, ' '), kind, id, known: known[kind], home: HOMES[kind] };
      }
    }
  }
}

function isDangling({ id, known }: Reference, invalidIds: ReadonlySet<string>): boolean {
  return known !== undefined && !known.has(id) && !invalidIds.has(id);
}

function findingOf({ file, field, kind, id, known = new Set(), home }: Reference): Finding {
  return {
    file,
    field,
    received: `"${id}", which is no ${kind}`,
    expected: `the id of ${kind.startsWith('a') ? 'an' : 'a'} ${kind} in ${home}`,
    hint: suggest(id, known, 'Add it there, or correct the id.'),
  };
}

/** Names whatever the content refers to that does not exist, with the nearest id that does. */
export const references: Rule = {
  id: 'unknown-id',
  description: 'Every id that the content names belongs to a source, text, claim, duty, aspect, position or group.',
  check(checked) {
    const known = knownIds(checked);
    return [
      ...claimReferences(checked, known),
      ...sourceReferences(checked, known),
      ...dutyReferences(checked, known),
      ...exampleReferences(checked, known),
      ...disputeReferences(checked, known),
      ...postingReferences(checked, known),
      ...positionReferences(checked, known),
      ...aspectReferences(checked, known),
      ...roleReferences(checked, known),
      ...fingerprintReferences(checked, known),
      ...proseReferences(checked, known),
    ]
      .filter((reference) => isDangling(reference, checked.invalidIds))
      .map(findingOf);
  },
};

/** Says where the two roles are not both described. */
export const roles: Rule = {
  id: 'both-roles',
  description: 'The two roles are described in content/roles.yaml, each once.',
  check({ content }) {
    return content.roles.flatMap(({ file, data }) => {
      const found = data.roles.map(({ id }) => id).sort();
      if (found.join() === [...ROLE_IDS].sort().join()) return [];
      const missing = ROLE_IDS.filter((id) => !found.includes(id));
      return [
        {
          file,
          field: 'roles',
          received: found.length === 0 ? 'none' : found.join(', '),
          expected: `${ROLE_IDS.join(' and ')}, once each`,
          hint: missing.length > 0 ? `Add ${missing.join(' and ')}.` : 'Remove the entry that stands twice.',
        },
      ];
    });
  },
};
