import { buildIndexData, type DutyDocument } from '../../../../src/search/index/index-data.ts';
import { type QueryResult, findDuties } from '../../../../src/search/query/find-duties.ts';
import { type SearchEngine, createEngine } from '../../../../src/search/query/further.ts';

/** A small world of duties for tests: enough of them that a word can be rare. The last names of two are search terms. */
export const DUTIES: readonly DutyDocument[] = [
  {
    id: 'moderate',
    name: 'Moderate discussions',
    definition: 'Remove what breaks the rules and calm conflict.',
    aliases: ['moderation', 'ban trolls', 'comment moderation', 'keep threads on topic'],
    otherNames: 3,
  },
  {
    id: 'rules',
    name: 'Set the ground rules',
    definition: 'Write and revise what members agree to.',
    aliases: ['community guidelines', 'moderation policy', 'what is allowed and what is not'],
    otherNames: 3,
  },
  {
    id: 'calendar',
    name: 'Plan and schedule content',
    definition: 'Decide what is published when.',
    aliases: ['editorial calendar', 'content strategy', 'queue posts'],
    otherNames: 3,
  },
  {
    id: 'strategy',
    name: 'Plan strategy',
    definition: 'Decide goals and priorities before acting.',
    aliases: ['roadmap', 'content strategy'],
    otherNames: 2,
  },
  {
    id: 'ads',
    name: 'Run paid promotion',
    definition: 'Buy and manage advertising on networks.',
    aliases: ['advertising', 'ads', 'boosted posts'],
    otherNames: 3,
  },
  {
    id: 'behaviour',
    name: 'Change behaviour',
    definition: 'Move a group toward acting differently.',
    aliases: ['habits', 'collective action'],
    otherNames: 2,
  },
  {
    id: 'complaints',
    name: 'Handle criticism',
    definition: 'Respond to attacks and public trouble.',
    aliases: ['angry customers', 'backlash', 'complaints'],
    otherNames: 3,
  },
  {
    id: 'events',
    name: 'Run events',
    definition: 'Organise gatherings, online or offline.',
    aliases: ['meetups', 'conference', 'livestream'],
    otherNames: 2,
  },
];

const NAMES = {
  roles: [
    { id: 'community-manager', names: ['community manager', 'CM'] },
    { id: 'social-media-manager', names: ['social media manager', 'SMM'] },
  ],
  sources: [{ id: 'happe', names: ['Rachel Happe', 'Happe'] }],
};

export const openWorld = (duties = DUTIES): SearchEngine => createEngine(buildIndexData(duties, NAMES));

const world = openWorld();

export const ask = (query: string, options?: { typing?: boolean }): QueryResult => findDuties(world, query, options);

/** Ids of the duties found, best first. */
export const found = (query: string, options?: { typing?: boolean }): string[] =>
  ask(query, options).duties.map(({ id }) => id);
