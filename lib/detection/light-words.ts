/** Words that say nothing of their own, in every language of the lexicons. */
const LIGHT = new Set(
  `a an the of to in on at for with by from as into onto over under per about is are was were be been being am do does did done has have had having can could will would shall should may might must i we he she it they you me us him her them my mine our ours your yours his its their theirs this that these those and or so if but too up out off down there here then now just also only all both any one some each who whom which what how very really quite more most much many other another than like well still yet already again when while where
  der die das den dem des ein eine einen einem einer eines ist sind war waren bin bist sei hat haben habe hab hatte haette ich wir er es ihr du mir mich dir dich uns euch ihnen ihm ihn sich man sie mein meine meinem unser unsere unserem ihre ihrem dein euer in im ins an am auf aus bei beim mit von vom zu zum zur fuer um ab bis nach vor ueber unter durch gegen ohne und oder so auch noch schon nur mal da dann hier dort wie was wer wo wann wenn als dass ob weil werden wird wurde wurden werde kann koennen koennte muss muessen soll sollen sollte darf duerfen will wollen moechte wuerde wuerden waere waeren denn doch eben halt ja sehr mehr not no never nor nicht kein keine keinen keinem nie nichts nix nimmer ned net nothing none alle alles beide jede jeder diese dieser dieses dies des s is`.split(
    /\s+/,
  ),
);

/** Whether a folded word carries no meaning of its own: an article, a pronoun, an auxiliary, a preposition. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}
