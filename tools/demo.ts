import { parseArgs } from 'node:util';
import { playBundledDemo } from './demo/play-bundled-demo.ts';
import { readOwnMail } from './demo/read-own-mail.ts';

const USAGE = `usage: npm run demo                                  the main job on the bundled mailbox
       npm run demo -- FILE.mbox --me jo@vendor.example   the same reading on your own mail`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { me: { type: 'string' }, help: { type: 'boolean' } },
});
const [file] = positionals;

if (values.help) {
  console.log(USAGE);
} else if (file === undefined) {
  await playBundledDemo();
} else if (values.me === undefined) {
  console.error(`Whose mail is it? Say --me ADDRESS.\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await readOwnMail(file, values.me);
}
