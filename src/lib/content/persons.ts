/**
 * Signs of a private person in a text: somebody who can leave the job, and never asked to be on a website. Only what
 * can be told with certainty; a function is always welcome.
 */

const mobile = /(?<![\d+])(?:\+31|0031|0)[\s.\-/]*(?:\(0\)[\s.\-/]*)?6(?:[\s.\-/]*\d){8}(?!\d)/;

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Where people have an address of their own. */
const providers =
  /@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|gmx|ziggo|kpnmail|planet|hetnet|home|xs4all|upcmail|casema|chello|telfort|solcon|quicknet|tele2|online|zonnet|freeler|caiway|telenet)\.(?:com|nl|net|be|me|eu|org|co\.uk)$/i;

const givenNames: ReadonlySet<string> = new Set(
  (
    'aad abdel achmed ahmed albert alex alexander ali alice amber amina amir anita anja anna anne annelies annemarie annemiek ' +
    'anneke annet anouk anton antoinette arend arie arjan arjen arnold astrid aydin ayse barbara bart bas bea beatrijs bert ' +
    'bianca bjorn bob bram brigitte carla carlo carolien caroline charlotte chantal chris christiaan christina claudia ' +
    'coen corinne cornelis cynthia daan danielle david debbie dennis denise diana dick dirk donna edwin eline elise ' +
    'elisabeth ellen els elsbeth emiel emma erik eric erica erika ernst esmee esther eva evelien fatima fatma femke ferry fleur floor ' +
    'floris frank frans fred frederik frits geert geertje gerard gerda gerrit gert gijs greetje guido hamza hanneke ' +
    'hannah hans harm harrie harry hassan heidi hein helen helena hendrik henk herman hilde hugo ibrahim ilse ingrid inge ' +
    'irene iris isabel ivo jaap jack jacob jacqueline jan janine janneke janny jasmijn jasper jelle jeroen jessica jesse ' +
    'joachim job joep johan johanna john jolanda jolande joost jordy joris josephine joyce judith julia jurgen karel ' +
    'karim karin kees khadija kim klaas koen kristel lars laura leo leon leonie lianne lieke liesbeth linda lisa lisette ' +
    'loes lotte louise lucas luuk maarten maaike machteld manon marco margriet maria marianne marieke marije marijke ' +
    'marina marion marjan marjolein mark marleen marloes martijn martin martine mathilde maud max meike menno merel ' +
    'michael michel michelle miranda mirjam mohamed mohammed monique mustafa myrthe nadia natasja nathalie niels nicole ' +
    'nienke nina noor olaf oscar paul patricia patrick pascal peter petra pieter piet pim quinten rachid ramon raymond ' +
    'rebecca remco renate rene renske richard rick rik robert robin roel roelof rogier roland ronald rosalie roy rudolf ruben ruud ' +
    'ruth sabine samira sander sandra sanne sara sarah saskia sebastiaan selma simone sjoerd sofie sonja stefan stephanie ' +
    'sylvia suzanne tamara tanja teun thea theo thijs thomas tim tineke tom tobias trudy vera veerle victor vincent wendy ' +
    'wesley wilfred willem willemijn wim wouter xander yasmina yvette yvonne youssef zeynep'
  ).split(' '),
);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isGivenName = (word: string): boolean => givenNames.has(plain(word));

/** The title before a name, as one writes it in Dutch. */
const titled =
  /(?:^|[^\p{L}])(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Dd]e heer|[Mm]eneer|[Jj]uf|[Mm]eester|drs\.) (?:\p{Lu}\. ?)*(?:(?:van|de|den|der|ten|ter|el|’t|'t) )*\p{Lu}\p{Ll}+/u;

/** "J. de Vries", "A.B. Jansen": initials and a name. */
const withInitials =
  /^(?:\p{Lu}\. ?)+(?:(?:van|de|den|der|ten|ter|el|’t|'t) )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const initialsInText =
  /(?:naar|contactpersoon:?|t\.a\.v\.) (?:\p{Lu}\. ?)+(?:(?:van|de|den|der|ten|ter|el) )*\p{Lu}\p{Ll}+/u;

const asked =
  /(?:[Vv]raag(?:t)?(?: dan| er| daar)? naar|[Cc]ontactpersoon(?: is)?:?|t\.a\.v\.|[Tt]er attentie van) (\p{L}+)/gu;

const fullName = /^(\p{Lu}[\p{L}-]+) (?:(?:van|de|den|der|ten|ter|el|’t|'t) )*\p{Lu}[\p{L}-]+$/u;

/** Whether a mail address is that of a person: at a provider, with an initial, or with a given name and another word. */
export function isPersonalMail(address: string): boolean {
  if (providers.test(address)) return true;
  const [local = ''] = address.split('@');
  if (/^[a-z]\.[a-z]/i.test(local)) return true;
  const [first = '', ...rest] = local.split(/[._-]/);
  return isGivenName(first) && (rest.length > 0 || local === first);
}

/** Words that make a name with a given name in it that of an organisation: "Emma Kinderziekenhuis". */
const organisation =
  /(?:zorg|huis|school|stichting|opvang|centrum|groep|kliniek|college|lyceum|mavo|team|hulp|dienst|punt|instituut|loket|steun|advies|jeugd|praktijk|coach|fonds|bureau|vereniging|lijn)/i;

/** Whether a name of an organisation is, in a part of it, that of a person. */
export const isPersonName = (name: string): boolean =>
  name.split(/[,(/]| [-–] /).some((part) => {
    const one = part.trim();
    const [, first = ''] = fullName.exec(one) ?? [];
    return withInitials.test(one) || titled.test(one) || (isGivenName(first) && !organisation.test(one));
  });

/** What in a text points at a person: the words, and how to mend it. Undefined when nothing does. */
export function personIn(text: string): { readonly what: string; readonly remedy: string } | undefined {
  const number = mobile.exec(text)?.[0];
  if (number !== undefined) {
    return {
      what: `Er staat een mobiel nummer in de tekst: ${number.trim()}.`,
      remedy: 'Een mobiel nummer is van een persoon. Noem de functie, en het nummer van de organisatie.',
    };
  }
  const address = (text.match(mail) ?? []).find(isPersonalMail);
  if (address !== undefined) {
    return {
      what: `Het mailadres ${address} lijkt dat van een persoon.`,
      remedy: 'Noem de functie, en het adres van het team of de organisatie.',
    };
  }
  const byName =
    titled.exec(text)?.[0] ??
    initialsInText.exec(text)?.[0] ??
    [...text.matchAll(asked)].find(([, word = '']) => /^\p{Lu}/u.test(word) && isGivenName(word))?.[0];
  if (byName === undefined) return undefined;
  return {
    what: `Er lijkt een persoon te worden genoemd: "${byName.trim()}".`,
    remedy: 'Noem de functie: vraag naar de leerplichtambtenaar, niet naar een naam.',
  };
}
