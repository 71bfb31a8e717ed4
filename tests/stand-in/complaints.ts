/** Where the stand-in says loudly that it was asked for something that Gmail would not have. Tests expect none. */
export class Complaints {
  readonly all: string[] = [];

  add(sentence: string): void {
    this.all.push(sentence);
    console.error(`Stand-in Gmail: ${sentence}`);
  }
}
