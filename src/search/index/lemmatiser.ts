/**
 * Inflections that no suffix rule reduces: irregular verbs and plurals, and the short forms of the trade. One lemma a
 * line, its other forms after it.
 */
const INFLECTIONS = `
advertisement ad ads advert adverts
administration admin admins
analytics analysis analyses analyse analyze analysing analyzing analysed
application app apps
become became
begin began begun
bring brought
build built
buy bought
catch caught
child children kid kids
choose chose chosen choice
communication comms
community comm
conversation convo convos
department dept depts
dm dms
draw drew drawn
facebook fb
feel felt
fight fought
find found finding
give gave given
go goes going gone went
grow grew grown growth
hear heard
hold held
information info
inquire enquire enquires enquired enquiring
inquiry enquiry enquiries
instagram ig insta
introduction intro intros
keep kept
know knew known knowledge
kpi kpis
lead led
leave left
lose lost loss
man men
management mgmt
manager mgr
measure measurement
meet met
message msg msgs
mom mum mums
newcomer newbie newbies noob
organisation org orgs
out outs
perception perceive
person persons people
photograph photo photos photography photographer pic pics picture pictures
product products
promotion promo promos
question questions
respond response responses
retention retain retains retained retaining
run ran
say said
sell sold sale sales selling
send sent
shoot shot
show shown
sing sang sung
skeptic sceptic sceptics
skeptical sceptical
speak spoke spoken speech
specification spec specs
spend spent
spread spreading
strategy strategic strategist strategically
take took taken
teach taught
technical tech
tell told
think thought
throw threw thrown
understand understood
video videos vid vids
win won
woman women
write wrote written writing
youtube yt
`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  INFLECTIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemmaOfLine = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, lemmaOfLine]);
    }),
);

/** The lemma of a folded word; the word itself where suffix rules are enough. */
export function lemma(word: string): string {
  return LEMMAS.get(word) ?? word;
}

/**
 * The folded word itself and the words of which it may be an inflection (plural, past or participle). Not all of them
 * are words; derivations ("kindness" of "kind") are not among them.
 */
export function candidateLemmas(word: string): readonly string[] {
  const bases = [word, lemma(word)];
  for (const ending of ['s', 'es', 'd', 'ed', 'ing']) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    bases.push(base, base.replace(/i$/, 'y'));
    if (ending === 'ing') bases.push(`${base}e`);
    if (base.at(-1) === base.at(-2)) bases.push(base.slice(0, -1));
  }
  return [...new Set(bases)];
}
