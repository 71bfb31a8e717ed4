import { pluralIn } from '../plural.ts';
import type { ProcessWording } from './en.ts';

const plural = pluralIn('de');
const count = (number: number, one: string, other: string) => `${number} ${plural(number, one, other)}`;
const quoted = (words: readonly string[]) => words.map((each) => `„${each}“`).join(', ');

export const deProcess: ProcessWording = {
  title: 'Prozess',
  finding: {
    criterion_empty: () => 'Sagen Sie, was der Kunde getan hat.',
    criterion_not_required: () =>
      'Nicht verpflichtend: Ein Deal kommt ohne es weiter. Ein Schritt, den Deals auslassen dürfen, sagt nichts.',
    criterion_opinion: (words) =>
      `Nicht sachlich: ${quoted(words)} ist eine Meinung. Zwei Menschen müssen zum selben Ja oder Nein kommen.`,
    criterion_not_inspectable: (words) =>
      words.length > 0
        ? `Nicht nachprüfbar: ${quoted(words)} geschieht im Kopf. Was könnte sich ein Dritter ansehen?`
        : 'Nicht nachprüfbar: Es steht nicht da, was der Kunde getan hat. Was könnte sich ein Dritter ansehen?',
    criterion_seller_does_it: (words) =>
      `Nicht vom Kunden her gedacht: ${quoted(words)} ist, was der Verkäufer tut. Es sagt nichts darüber, wo der Kunde steht.`,
    outcome_empty: () => 'Benennen Sie, was der Kunde erreicht hat, wenn der Deal diese Phase verlässt.',
    outcome_seller_does_it: (words) =>
      `${quoted(words)} ist, was der Verkäufer tut. Benennen Sie die Phase nach dem, was der Kunde dann erreicht hat.`,
    outcome_opinion: (words) => `${quoted(words)} ist eine Meinung. Nennen Sie eine Tatsache über den Kunden.`,
    stage_without_criteria: () => 'Ohne Exit-Kriterien darf jeder Deal diese Phase jederzeit verlassen.',
    stage_without_required: () => 'Keines ihrer Kriterien ist verpflichtend, also hält hier nichts einen Deal zurück.',
    stage_many_criteria: () =>
      'Mehr als vier Kriterien: Danach fragt bald niemand mehr. Welche lassen sich zusammenlegen oder streichen?',
    same_outcome: (words) =>
      `Eine andere Phase heißt auch ${quoted(words)}. Legen Sie beide zusammen, oder sagen Sie, was anders ist.`,
    no_disqualification: () =>
      'Das Angebot kommt schon in der ersten Phase, also kann davor kein Deal disqualifiziert werden. Ein frühes „Nein“ ist ein gutes Ergebnis.',
    many_stages: () =>
      'Mehr Phasen, als man im Kopf behält. Weniger ist mehr: Legen Sie zusammen, was ein Gespräch klärt.',
  },
  fileFault: {
    too_long: 'Diese Datei ist zu groß für einen Prozess.',
    not_json: 'Diese Datei ist kein Prozess von Countersign.',
    not_a_process: 'Diese Datei ist kein Prozess von Countersign, oder aus einer späteren Version.',
    no_stages: 'Der Prozess in dieser Datei hat keine Phasen.',
    won_stage_unknown: 'Der Prozess in dieser Datei sagt nicht, welche Phase „gewonnen“ bedeutet.',
    proposal_stage_unknown: 'Der Prozess in dieser Datei sagt nicht, ab welcher Phase ein Angebot vorliegt.',
    id_not_usable: 'Der Prozess in dieser Datei hat eine Kennung, die sich nicht verwenden lässt.',
    id_twice: 'Der Prozess in dieser Datei hat eine Kennung doppelt.',
  },
  useInstead: (text) => `„${text}“ verwenden`,
  advice: (number) => count(number, 'Hinweis', 'Hinweise'),
  choose: 'Prozess',
  newProcess: 'Neuer Prozess',
  newName: 'Neuer Prozess',
  importFile: 'Aus Datei importieren',
  exportFile: 'Als Datei exportieren',
  notSaved: 'noch nicht gespeichert',
  rules: {
    title: 'Der ganze Prozess',
    name: 'Name',
    wonBy: 'Gewonnen, wenn diese Phase verlassen wird',
    proposalFrom: 'Ein Angebot liegt vor ab',
    proposalHint: 'Endet ein Deal davor, ist er disqualifiziert, ab da verloren.',
    advance: 'Ist das letzte verpflichtende Kriterium bestätigt,',
    ask: 'schiebe ich den Deal weiter',
    byItself: 'rückt der Deal von selbst weiter',
  },
  stages: {
    title: 'Phasen',
    add: 'Phase hinzufügen',
    drag: (name) => `${name} verschieben`,
    criteria: (number) => count(number, 'Kriterium', 'Kriterien'),
    won: 'gewonnen',
    proposal: 'Angebot',
    untitled: 'Ohne Namen',
    more: (name) => `Mehr zu ${name}`,
    up: 'Nach oben',
    down: 'Nach unten',
    merge: 'Zusammenlegen…',
    remove: 'Entfernen',
  },
  stage: {
    outcome: 'Was der Kunde erreicht hat',
    outcomeHint: 'Danach heißt die Phase.',
    sellerAction: 'Was der Verkäufer tut',
    criteria: 'Exit-Kriterien: was der Kunde getan hat',
    addCriterion: 'Kriterium hinzufügen',
    mergeTitle: (name) => `„${name}“ zusammenlegen`,
    mergeInto: 'Mit',
    mergeStageHint: 'Die Kriterien beider stehen dann in der Phase, die bleibt.',
    mergeCriterionHint: 'Das Kriterium, das bleibt, behält seinen Wortlaut und bekommt die Signale beider.',
    mergeAct: 'Zusammenlegen',
  },
  criterion: {
    text: 'Was der Kunde getan hat',
    required: 'Verpflichtend: Ohne es verlässt kein Deal die Phase',
    ask: 'Frage an den Kunden, solange es offen ist',
    words: 'Nur wenn Zusammenfassung oder Nachricht eines dieser Wörter betrifft',
    wordsHint: 'Mit Kommas dazwischen. Ohne Treffer wird eine E-Mail nur vorgeschlagen.',
    signals: 'Was es schließt',
    byHand: 'Von Hand: Ein Mensch wählt die Nachricht aus.',
    satisfies: 'schließt es',
    suggests: 'wird vorgeschlagen',
    how: (signal) => `Was „${signal}“ bewirkt`,
    addSignal: 'Signal hinzufügen',
    removeSignal: (signal) => `„${signal}“ entfernen`,
    forms: 'Nur als',
    form: { words: 'Zusage', order: 'Bestellung', signature: 'Unterschrift' },
  },
  save: {
    act: 'Speichern',
    discard: 'Änderungen verwerfen',
    unsaved: 'Die Änderungen sind noch nicht gespeichert.',
    saved: 'Gespeichert',
    changedElsewhere:
      'Dieser Prozess wurde inzwischen anderswo geändert. Ihre Änderungen sind hier noch da; Speichern ersetzt die andere Fassung.',
    takeOther: 'Meine verwerfen, die andere Fassung zeigen',
  },
  review: {
    title: 'Was sich dadurch ändert',
    homeless: (stage, deals) => `„${stage}“ wird entfernt. ${count(deals, 'Deal steht', 'Deals stehen')} darin.`,
    moveTo: (stage) => `Wo die Deals aus „${stage}“ künftig stehen`,
    changed: (stage, deals) => `„${stage}“: ${count(deals, 'Deal steht', 'Deals stehen')} darin.`,
    asksNow: (criteria) => `Jetzt auch verpflichtend: ${criteria}`,
    asksNoMore: (criteria) => `Nicht mehr verpflichtend: ${criteria}`,
    andMore: (number) => `und ${number} weitere`,
    act: 'Speichern und Deals verschieben',
    actUnmoved: 'Speichern',
  },
  versions: {
    title: 'Fassungen',
    shipped: 'Wie ausgeliefert',
    current: 'aktuell',
    stages: (number) => count(number, 'Phase', 'Phasen'),
    takeUp: (day) => `Die Fassung vom ${day} wieder aufnehmen`,
    takeUpShort: 'Wieder aufnehmen',
  },
};
