import { lazy } from '../index/lazy.ts';
import { tokenise } from '../index/tokeniser.ts';
import { mayBeForeign } from './foreign.ts';

/**
 * Queries in other languages. The site is in English; of five languages we know the words for the two roles and for the
 * work, so that "wer moderiert" finds what "who moderates" does.
 */
const LANGUAGES = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
} as const;
type Language = keyof typeof LANGUAGES;

/** Words that English does not have, by which a language is told; those that several have count for each. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: wordSet(
    'wer was macht machen ein eine einen einer eines der das und oder ist sind fur von mit zwischen welche welcher welches wie auf bei nicht gehort zu zum zur im vom soll muss darf kann kummert sich um wem wessen verantwortlich zustandig des den dem ich wir uns unser unsere',
  ),
  fr: wordSet(
    'qui que quoi quel quelle quels quelles fait faire le la les un une des du et ou est sont pour avec entre dans sur doit peut comment pas au aux ce cette il elle nos notre nous se occupe est-ce responsable charge de reseaux',
  ),
  es: wordSet(
    'quien quienes que cual cuales hace hacer el la los las un una unos del y o es son para con entre en sobre debe puede como no al se encarga de nuestro nuestra nuestros cuando redes sociales por responsable',
  ),
  it: wordSet(
    'chi che cosa quale quali fa fare il lo la gli le un una uno dei del della delle di e o sono per con tra fra nel sul deve puo come non al si occupa nostro nostra responsabile',
  ),
  pt: wordSet(
    'quem que qual quais faz fazer o a os as um uma uns do da dos das e ou sao para com entre em no na nos nas sobre deve pode como nao ao se cuida de nosso nossa nossos responsavel',
  ),
};

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Words that English has too, so that they tell nothing alone. */
const ALSO_ENGLISH = wordSet(
  'was die in an am so on no a as do me he i o e y to charge il la le de des du pour come fare sale con par un per um is responsable les im den den dem el el non sur plus ce se si al cosa que est son cm smm los en das del van von',
);

/** English, then its words in German · French · Spanish · Italian · Portuguese, as they begin. */
const WORDS = `
difference:unterschied · difference · diferencia · differenz · diferenca
duties:aufgabe,tatigkeit,pflicht · tache,mission,fonction · tarea,funcion · compit,mansion · taref,func
moderate:moderier,moderation · moder · moder · moder · moder
discussions:diskussion,gesprach · discussion,conversation · discusi,conversaci · discussion,conversazion · discuss,conversa
members:mitglied · membre,adherent · miembro · membri,membro,iscritt · membro
new:neu · nouve · nuev · nuov · novo,nova
welcome:begrus,begrü,willkommen · accueil,bienvenu · bienvenid,acog,recib · benvenut,accogl · acolh,bem-vind,boas
content:inhalt · contenu · contenid · contenut · conteud
create:erstell,schreib · cre,redig · crea,redact,escrib · crea,scriv · cria,escrev
plan:plan · planif · planific · pianific · planej,plane
calendar:redaktionsplan,kalender · calendrier · calendario · calendario · calendario
strategy:strateg · strateg · estrateg · strateg · estrateg
measure:mess,auswert,kennzahl · mesur · medir,mide,medic · misur · medir,mede,medic
report:bericht · rapport · informe · report,rapporto · relatori
answer:antwort,beantwort · repond,repons · respond,respuest · rispond,rispost · respond,respost
questions:frage · question · pregunta · domand · pergunta
customers:kund · client · client · client · client
support:hilfe,unterstutz · aide,soutien · ayud,soporte · aiut,assistenz,support · ajud,suporte
complaints:beschwerd,kritik · plainte,reclamation,critique · queja,reclamaci,critic · reclam,lament,critic · reclama,critic
crisis:krise · crise · crisis · crisi · crise
feedback:ruckmeld · retour,avis · opinion,comentari · riscontr,opinion · opini,retorno
product:produkt · produit · producto · prodotto · produto
brand:marke · marque · marca · marchio,brand · marca
voice:stimme · voix · voz · voce · voz
reputation:ruf,reputation · reputation · reputaci · reputazion · reputac
awareness:bekanntheit · notoriete,visibilite · visibilidad,notoriedad · visibilit,notoriet · visibilidad,notoriedade
followers:follower · abonne,followers · seguidor · seguaci,follower · seguidor
grow:steiger,wachs · croissance,augment · crecer,aument,crecim · cresc,aument · cresc,aument
advertising:werbung,anzeige · publicite,annonce · publicidad,anunci · pubblicit,annunci · publicidade,anunci
budget:budget · budget · presupuesto · budget · orcament
campaigns:kampagne · campagne · campan · campagn · campanha
events:veranstaltung · evenement · evento · eventi,evento · evento
rules:regel,richtlinie · regle · regla,norma · regol · regra
platform:plattform · plateforme · plataforma · piattaforma · plataforma
forum:forum,foren · forum · foro · forum · forum
accounts:konto,konten,kanal · compte · cuenta · account,profil · conta,perfi
influencers:influencer · influenceur · influencer · influencer · influenciador
volunteers:freiwillig,ehrenamt · benevole · voluntari · volontari · voluntari
team:team · equipe · equipo · squadra,team · equipe
lead:leit,fuhr · dirig,encadr · dirig,lider · guid,dirig · lider
sales:verkauf,vertrieb,umsatz · vente · venta · vendit · venda
leads:leads · prospect · leads · lead · leads
traffic:besucher · trafic,visiteur · trafico,visit · traffico,visitator · trafego,visit
website:webseite,website · site · sitio,web · sito · site
trends:trend · tendance · tendencia · tendenz · tendencia
train:schul,ausbild · form · form,capacit · form · trein,form
listen:zuhor,beobacht · ecout,veille · escuch · ascolt · escut
relationships:beziehung · relation · relaci · relazion · relac,relacion
connect:vernetz,verbind · connect,relier · conect · conness,collega · conect
community:gemeinschaft · communaut · comunidad · comunita · comunidade
spam:spam · spam · spam · spam · spam
delete:losch · supprim · borr,elimin · cancell,elimin · apag,elimin
publish:veroffentlich · publi · public · pubblic · public
write:schreib · ecri · escrib · scriv · escrev
sentence:satz · phrase · frase · frase · frase
safe:sicher · securit · segur · sicur · segur
thank:dank,lob · remerci,feliciter · agradec,recono · ringraz,riconosc · agradec,reconhec
pay:gehalt,verdien,lohn · salaire,gagne,paye · salario,sueldo,gana · stipendio,guadagna · salario,ganha
job:beruf,job,stelle · metier,emploi,poste · trabajo,puesto,empleo · lavoro,mestiere · trabalho,cargo,emprego
`;

const COLUMNS = ['de', 'fr', 'es', 'it', 'pt'] as const satisfies readonly Language[];

/** How words of a language begin, each with the English word; longer ones first. */
function beginningsOf(language: Language): readonly (readonly [string, string])[] {
  const column = COLUMNS.indexOf(language);
  return WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', columns = ''] = line.split(':');
      const beginnings = (columns.split('·')[column] ?? '').split(',');
      return beginnings.map((beginning) => [beginning.trim(), english] as const);
    })
    .toSorted(([a], [b]) => b.length - a.length);
}

const BEGINNINGS = lazy(() => new Map(COLUMNS.map((language) => [language, beginningsOf(language)])));

const KEPT = /^(?:community|manager|manageri?n|social|media|cm|smm|cmgr|gestor\w*|gestionnaire|responsable)$/;

const meaning = (word: string, language: Language): string | undefined =>
  word.length < 3
    ? undefined
    : BEGINNINGS()
        .get(language)
        ?.find(([beginning]) => word.startsWith(beginning))?.[1];

export interface Translation {
  /** Its name in English. */
  readonly language: string;
  /** The role and content words in English. */
  readonly query: string;
}

const ROLES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:manager|gestor\w*|gestionnaire|responsabl?e|responsabile) (?:de |da |di |das |des |della |delle |dei |las )*(?:communaute\w*|comunidad\w*|comunita|community)\b|\bcommunitymanager\w*|\bcommunity managerin\w*/g,
    'community manager',
  ],
  [
    /\b(?:manager|gestor\w*|gestionnaire|responsabl?e|responsabile) (?:de |da |di |das |des |della |delle |dei |las )*(?:redes sociales|redes sociais|reseaux sociaux|social(?: media)?)\b|\bsocial ?media ?managerin\w*|\bsocialmediamanager\w*/g,
    'social media manager',
  ],
  [
    /\bsoziale\w* (?:medien|netzwerke\w*)|\bredes (?:sociales|sociais)|\breseaux sociaux|\breti sociali\b/g,
    'social media',
  ],
];

/** The language that a query is in, by its folded words; undefined for English, and where there is too little to tell. */
function languageOf(words: readonly string[]): Language | undefined {
  const score = (language: Language): number =>
    words.reduce((sum, word) => {
      if (KEPT.test(word)) return sum;
      const telling = FUNCTION_WORDS[language].has(word) ? (ALSO_ENGLISH.has(word) ? 0.4 : 1) : 0;
      const known = meaning(word, language);
      return (
        sum +
        Math.max(telling, known !== undefined && known !== word ? (word.startsWith(known.slice(0, 4)) ? 0.35 : 0.7) : 0)
      );
    }, 0);
  const [best] = (Object.keys(LANGUAGES) as Language[])
    .map((language) => ({ language, score: score(language) }))
    .toSorted((a, b) => b.score - a.score);
  const foreign = words.filter((word) => !KEPT.test(word)).length;
  return best !== undefined && best.score >= 1.3 && best.score >= foreign * 0.35 ? best.language : undefined;
}

/** Translates the words that are known; undefined for English, and where none is. */
export function translate(query: string): Translation | undefined {
  if (!mayBeForeign(query)) return undefined;
  const words = tokenise(query).map(({ word }) => word);
  const language = languageOf(words);
  if (language === undefined) return undefined;
  const text = ROLES.reduce((left, [pattern, english]) => left.replace(pattern, english), words.join(' '));
  const known = text.split(' ').flatMap((word) => {
    if (KEPT.test(word)) return [word];
    if (FUNCTION_WORDS[language].has(word)) return [];
    return meaning(word, language) ?? [];
  });
  return { language: LANGUAGES[language], query: known.join(' ') };
}
