const SELF = String.raw`(?:him|her|them|my|your|one|it)(?: ?sel(?:f|ves)|selfs)|themself`;
const PERSON = String.raw`(?:(?:a|an|the|our|my|your|some|another|one of (?:our|the)) )?(?:\w+ )?(?:child|children|kids?|minors?|teens?|teenagers?|girls?|boys?|youngsters?|underage\w*)`;

/** Danger to somebody's life or safety, in any phrasing; not what is only said of things ("kill a thread"). */
const DANGER: readonly RegExp[] = [
  /\bsu+i+[cs]i?d\w*|\bsucid\w*|\bunaliv\w*|\bself ?harm\w*|\bself ?injur\w*|\boverdos\w*|\bo d ing\b/,
  new RegExp(String.raw`\b(?:kill|harm|hurt|hang|cut|cutt|shoot|drown|poison|injur|starv|burn)\w* (?:${SELF})`),
  /\b(?:end|ends|ended|ending|take|takes|took|taking) (?:his|her|their|my|your|ones|it all|thier|there)(?: own)? (?:own )?(?:life|lives|lifes)\b|\bend(?:ing)? it all\b|\btake (?:his|her|their|my) own\b/,
  /\b(?:wants?|wanted|wanting|wish\w*|going|plans?|planning|ready|gonna|wanna|about) (?:to )?(?:die|be dead|disappear forever|jump off)\b/,
  /\b(?:no|any) reason to (?:live|go on)\b|\bbetter off dead\b|\b(?:not|doesnt|dont|no longer|never|cant) (?:want to )?(?:live|be alive|go on living|be here) (?:any ?more|any longer)\b|\bgoodbye (?:note|letter)\b|\bdoesnt want to (?:live|be alive)\b/,
  new RegExp(
    String.raw`\bthreat\w* (?:to |with |of )?(?:kill|murder|hurt|harm|shoot|rape|stab|attack|beat|violen\w*|suicide|end|bomb)\w*`,
  ),
  /\b(?:death|rape|bomb|murder) threats?\b|\bthreats? (?:against|to) (?:\w+ ){0,2}(?:life|lives)\b|\bkill (?:a member|another member|me|him|her|someone|somebody|people|us)\b/,
  new RegExp(
    String.raw`\b(?:groom|abus|molest|exploit|prey|rap|assault|traffick)\w* (?:on |of )?${PERSON}\b|\b${PERSON} (?:is |being |was |gets? |are )*(?:groomed|abused|molested|exploited|assaulted|in danger|trafficked)`,
  ),
  /\b(?:child|sexual|domestic) (?:\w+ )?(?:abuse|violence|assault|exploitation)\b|\bpaedophil\w*|\bpedophil\w*|\bpredators?\b|\bcsam\b|\bsextort\w*|\bblackmail\w*|\brevenge porn\b/,
  /\bstalk(?:s|ed|er|ers|ing)?\b|\bdoxx?(?:ed|ing|es)?\b|\bswatt(?:ed|ing)\b|\bhuman trafficking\b|\bbeaten by\b|\bbeats (?:her|him|them)\b/,
  /\b(?:in|immediate|mortal) danger\b|\blife is at risk\b|\bat risk of harm\b|\bneeds? urgent help\b|\bmental (?:health )?(?:crisis|breakdown|emergency)\b|\bnervous breakdown\b|\bpanic attack\b|\banorexi\w*|\bbulimi\w*|\beating disorder\b/,
  /\b(?:someone|somebody|member|user|poster|person|he|she|they) (?:is |sounds? |seems? |feels? |says? (?:\w+ )?)(?:\w+ )?(?:depressed|hopeless|desperate|suicidal|in distress|unsafe)\b/,
];

/** Whether a query, by its folded words, speaks of danger to somebody. */
export function isAboutDanger(words: string): boolean {
  return DANGER.some((pattern) => pattern.test(words));
}
