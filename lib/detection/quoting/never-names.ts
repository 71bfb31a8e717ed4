/** Words that stand alone on a line as an answer, so that no rule for names may take them away. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  [
    'yes yeah yep yup no nope ok okay k confirmed confirm agreed agree accepted accept approved works work perfect great',
    'fine good sounds done sure absolutely definitely correct right exactly deal noted understood excellent awesome',
    'brilliant super thanks thank please see you there then looks look all let not never maybe sorry ready go ahead',
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow january february march april may june july',
    'august september october november december morning afternoon noon mon tue tues wed thu thur thurs fri sat sun',
    'ja nein jawohl jep jo joa passt bestätigt bestätige einverstanden gerne gern genau prima perfekt klar gut alles',
    'sehr super top läuft machen wir so abgemacht geht stimmt richtig freigegeben genehmigt angenommen akzeptiert danke',
    'bis dann montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen übermorgen januar',
    'februar märz mai juni juli oktober dezember vormittag nachmittag mittag uhr nicht leider doch schon kein keine',
    'der die das wir ich sie ihr i we it that this the hello hi hallo dear',
  ]
    .join(' ')
    .split(' '),
);
