/** Postings of ours, to try the check with. None is a real one. */

export interface ExamplePosting {
  readonly label: string;
  readonly text: string;
}

export const EXAMPLE_POSTINGS: readonly [ExamplePosting, ...ExamplePosting[]] = [
  {
    label: 'A community manager with social media duties',
    text: `Community Manager
We make rucksacks in a valley that nobody has heard of.

What you will do
- Run our Instagram, TikTok and YouTube accounts
- Plan and schedule content four weeks ahead
- Film short videos and write captions
- Set up and optimise paid ads on Meta
- Work with influencers and bloggers
- Answer comments and direct messages
- Report on reach and clicks each month

What you bring
- Two years of experience in social media
- A clear and friendly way of writing

What we offer
- 30 days of holiday and a rucksack a year`,
  },
  {
    label: 'A community manager through and through',
    text: `Online Community Manager
Your responsibilities
- Welcome new members and help them take their first steps
- Moderate discussions and enforce the community guidelines
- Introduce members to one another
- Post questions that get quiet members talking
- Collect feedback and bring it to the product team
- Thank members and put their work in the spotlight
- Organise monthly meetups
You will not run our social media accounts.

About you
- Patience with upset people
- Three years of experience with forums`,
  },
  {
    label: 'A community manager of flats',
    text: `Community Manager, Elm Court (120 apartments)
Essential functions
- Lease vacant apartments and show units to prospective residents
- Collect rents and deposits, and serve notices of eviction
- Schedule maintenance and inspect the grounds
- Prepare the property for audits

Qualifications
- Two years in property management`,
  },
];
