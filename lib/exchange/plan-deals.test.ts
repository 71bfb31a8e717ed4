import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from '../domain/default-process.ts';
import type { DealImportPlan, ImportChoices, ImportTable, StageChoice } from '../domain/import-plan.ts';
import { guessColumns } from './csv-columns.ts';
import { guessStage } from './csv-stage.ts';
import { guessWriting, readTable, textsOf } from './csv-table.ts';
import { planContacts } from './plan-contacts.ts';
import { planDeals } from './plan-deals.ts';

const NOW = Date.UTC(2026, 10, 24);

function tableOf(text: string): ImportTable {
  const parsed = Papa.parse<string[]>(text);
  const read = readTable(parsed.data, parsed.meta.delimiter);
  if (!read.ok) throw new Error(read.why);
  return read.table;
}

/** The plan that comes of all guesses, with no choice made by hand. */
function planAsGuessed(text: string, currency = 'USD'): DealImportPlan {
  const table = tableOf(text);
  const columns = guessColumns(table.headers, 'deals');
  const stages: Record<string, StageChoice> = {};
  for (const each of textsOf(table, columns.stage)) {
    const choice = guessStage(each, DEFAULT_PROCESS);
    if (choice) stages[each] = choice;
  }
  const choices: ImportChoices = {
    columns,
    writing: guessWriting(table),
    stages,
    defaultStage: { kind: 'stage', stage: 'need_acknowledged' },
    currency,
    process: 'default',
  };
  return planDeals(table, choices, DEFAULT_PROCESS, [], NOW);
}

const EXPORTS: readonly [string, string, Record<string, unknown>][] = [
  [
    'HubSpot',
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Currency,Associated Company,Associated Contact Emails\n' +
      '9,Northwind rollout,Demo Scheduled,2026-12-18 17:00,Jo,48000,EUR,Northwind,"anna@northwind.example; ben@northwind.example"\n',
    {
      name: 'Northwind rollout',
      company: 'Northwind',
      value: { amount: 48_000, currency: 'EUR' },
      expectedClose: '2026-12-18',
      stage: 'product_evaluated',
      contacts: [
        { email: 'anna@northwind.example', name: '', side: 'buyer' },
        { email: 'ben@northwind.example', name: '', side: 'buyer' },
      ],
    },
  ],
  [
    'Pipedrive',
    '"Deal - Title","Deal - Organization","Deal - Value","Deal - Currency of Value","Deal - Stage","Deal - Expected close date","Person - Email","Deal - Contact person"\n' +
      '"Fabrikam licence","Fabrikam","12,500.50","GBP","Negotiations / Negotiation","2026-11-30","carl@fabrikam.example","Carl Ott"\n',
    {
      name: 'Fabrikam licence',
      company: 'Fabrikam',
      value: { amount: 12_500.5, currency: 'GBP' },
      expectedClose: '2026-11-30',
      stage: 'terms_agreed',
      contacts: [{ email: 'carl@fabrikam.example', name: 'Carl Ott', side: 'buyer' }],
    },
  ],
  [
    'Salesforce',
    'Opportunity Name,Account Name,Stage,Amount,Close Date,Created Date\n' +
      'Contoso - 200 seats,Contoso,Proposal/Price Quote,"USD 1,234,567.00",12/31/2026,11/24/2025\n',
    {
      name: 'Contoso - 200 seats',
      company: 'Contoso',
      value: { amount: 1_234_567, currency: 'USD' },
      expectedClose: '2026-12-31',
      stage: 'proposal_reviewed',
      since: Date.UTC(2025, 10, 24),
    },
  ],
  [
    'Streak',
    'Box Name,Stage,Deal Size,Close Date,Email Addresses\nTailspin,Discovery call,9900,"Dec 1, 2026",dana@tailspin.example\n',
    {
      name: 'Tailspin',
      value: { amount: 9_900, currency: 'USD' },
      expectedClose: '2026-12-01',
      stage: 'need_acknowledged',
    },
  ],
  [
    'Excel in German',
    'sep=;\nVerkaufschance;Firma;Wert;Währung;Abschlussdatum;Phase;Ansprechpartner;E-Mail-Adresse\n' +
      'Einführung Süd;Müller & Söhne;"1.234,50 €";;31.12.2026;Angebot gewünscht und geprüft;Eva Groß;eva@mueller.example\n',
    {
      name: 'Einführung Süd',
      company: 'Müller & Söhne',
      value: { amount: 1234.5, currency: 'EUR' },
      expectedClose: '2026-12-31',
      stage: 'proposal_reviewed',
      contacts: [{ email: 'eva@mueller.example', name: 'Eva Groß', side: 'buyer' }],
    },
  ],
];

describe('the deals of another CRM', () => {
  it.each(EXPORTS)('come in as %s exports them', (_, text, details) => {
    const plan = planAsGuessed(text);
    expect(plan.bad).toEqual([]);
    expect(plan.deals[0]?.details).toMatchObject({ ...details, imported: true });
  });

  it('are claimed to be won or ended where they say so', () => {
    const { deals } = planAsGuessed('Deal Name,Deal Stage\nA,Closed Won\nB,Closed Lost\nC,Gewonnen\n');
    expect(deals.map((each) => [each.details.stage, each.ended])).toEqual([
      ['kick_off_confirmed', false],
      ['proposal_reviewed', true],
      ['kick_off_confirmed', false],
    ]);
  });

  it('keep the good rows and name the bad ones by their number', () => {
    const plan = planAsGuessed(
      [
        'Deal,Company,Value,Close date,Stage,Email',
        'Good,Northwind,1000,2026-12-01,Demo,anna@northwind.example',
        ',,1000,2026-12-01,Demo,',
        'Bad value,Northwind,a lot,2026-12-01,Demo,',
        'Bad day,Northwind,1000,30.02.2026,Demo,',
        'Bad stage,Northwind,1000,2026-12-01,Somewhere,',
        'Bad address,Northwind,1000,2026-12-01,Demo,nobody',
        '',
        `${'long'.repeat(100)},Northwind,1,2026-12-01,Demo,`,
        'Good too,Northwind,1000,2026-12-01,,',
      ].join('\n'),
    );
    expect(plan.bad.map((each) => [each.row, each.problem])).toEqual([
      [3, 'no_deal_name'],
      [4, 'value_unreadable'],
      [5, 'day_unreadable'],
      [6, 'stage_unknown'],
      [7, 'address_unreadable'],
      [9, 'too_long'],
    ]);
    expect(plan.deals.map((each) => each.details.name)).toEqual(['Good', 'Good too']);
  });

  it('of several rows become one with all its people', () => {
    const plan = planAsGuessed('Deal,Company,Email\nA,N,one@n.example\nA,N,two@n.example\nA,Other,one@n.example\n');
    expect(plan.deals.map((each) => [each.rows, each.details.contacts.map((one) => one.email)])).toEqual([
      [
        [2, 3],
        ['one@n.example', 'two@n.example'],
      ],
      [[4], ['one@n.example']],
    ]);
  });

  it('that are here already are left alone', () => {
    const table = tableOf('Deal,Company\nRollout,Northwind GmbH\nNew,Northwind GmbH\n');
    const choices: ImportChoices = {
      columns: guessColumns(table.headers, 'deals'),
      writing: guessWriting(table),
      stages: {},
      defaultStage: { kind: 'stage', stage: 'need_acknowledged' },
      currency: 'EUR',
      process: 'default',
    };
    const plan = planDeals(
      table,
      choices,
      DEFAULT_PROCESS,
      [{ id: '1', name: 'rollout', company: 'Northwind GmbH' }],
      NOW,
    );
    expect(plan.deals.map((each) => each.details.name)).toEqual(['New']);
    expect(plan.known.map((each) => each.details.name)).toEqual(['Rollout']);
  });

  it('with hostile column names and stages do no harm', () => {
    const plan = planAsGuessed('Deal,Stage,__proto__,constructor\nA,__proto__,x,y\nB,constructor,x,y\n');
    expect(plan.bad.map((each) => each.problem)).toEqual(['stage_unknown', 'stage_unknown']);
  });
});

describe('people of deals', () => {
  const known = [
    { id: '1', name: 'Rollout', company: 'Northwind' },
    { id: '2', name: 'Renewal', company: 'Contoso' },
    { id: '3', name: 'Upgrade', company: 'Contoso' },
  ];

  it('find their deal by its name, or by a company that has only one', () => {
    const table = tableOf(
      'First Name,Last Name,Email,Deal,Company\n' +
        'Anna,Berg,anna@northwind.example,,Northwind\n' +
        'Ben,Cole,ben@contoso.example,Renewal,\n' +
        'Carl,Doe,carl@contoso.example,,Contoso\n' +
        'Dana,Eck,dana@nowhere.example,,Nowhere\n',
    );
    const plan = planContacts(table, guessColumns(table.headers, 'contacts'), known);
    expect(plan.contacts.map((each) => [each.deal, each.contact.name])).toEqual([
      ['1', 'Anna Berg'],
      ['2', 'Ben Cole'],
    ]);
    expect(plan.bad.map((each) => [each.row, each.problem])).toEqual([
      [4, 'deal_ambiguous'],
      [5, 'deal_unknown'],
    ]);
  });
});
