/** A sentence that says what is not the job: "You will not run our accounts", "No cold calls", "Moderation is not part". */
const NOT_THE_JOB = [
  /\byou(?:’|')?(?:ll| will| are| do|)? ?(?:not|never|won(?:’|')t|don(?:’|')t|aren(?:’|')t)\b/i,
  /\byou (?:won(?:’|')t|will not|do not|don(?:’|')t|are not|needn(?:’|')t|need not)\b/i,
  /^we (?:do not|don(?:’|')t|never|won(?:’|')t|will not)\b/i,
  /^(?:no|not|never|neither|without)\b(?! (?:only|just))/i,
  /\b(?:is|are|was) (?:not|never|n(?:’|')t) (?:part|your|included|expected|responsible|in scope|the job|something|what)\b/i,
  /\b(?:isn(?:’|')t|aren(?:’|')t) (?:part|your|included|expected|responsible|in scope|the job)\b/i,
  /\b(?:not|never) (?:be )?(?:responsible|expected|required|asked|involved|in charge)\b/i,
  /\b(?:does|do) not (?:include|involve|cover)\b|\b(?:doesn(?:’|')t|don(?:’|')t) (?:include|involve|cover)\b/i,
  /\b(?:someone|somebody|another team|a colleague|our agency|the \w+ team|colleagues?) (?:else )?(?:does|handles?|runs?|looks? after|takes? care of|manages?) (?:that|this|it|those|our|the)\b/i,
  /\bwhat (?:success|this job|the role) is not\b|\bwhat you won(?:’|')t do\b|\brather than (?:you|this role)\b/i,
];

/** Whether a sentence says that the work in it is not the job's. */
export function isNegated(sentence: string): boolean {
  return NOT_THE_JOB.some((pattern) => pattern.test(sentence));
}
