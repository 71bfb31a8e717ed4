import type { CDPSession, Page } from '@playwright/test';
import type { TestBrowser } from './launch-browser.ts';

/**
 * The browser's own side panel with Countersign in it. Playwright does not list it among the pages, so that it is reached
 * through the protocol of the browser's tools.
 */
export class SidePanel {
  readonly #session: CDPSession;
  readonly #id: string;
  #calls = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
  }

  /** Opens it beside the tab, as a click on the extension's own button does. */
  static async open(browser: TestBrowser, beside: Page): Promise<SidePanel> {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${await browser.extensionId()}/panel.html?surface=tab`);
    const opener = await browser.context.newCDPSession(page);
    await opener.send('Runtime.evaluate', {
      // Only what a person does may open it.
      userGesture: true,
      awaitPromise: true,
      expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    });
    await page.close();
    await beside.bringToFront();
    const session = await browser.context.newCDPSession(beside);
    for (let tries = 0; tries < 100; tries++) {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find((each) => each.url.endsWith('panel.html?surface=sidepanel'));
      if (target) {
        const { sessionId } = await session.send('Target.attachToTarget', {
          targetId: target.targetId,
          flatten: false,
        });
        return new SidePanel(session, sessionId);
      }
      await beside.waitForTimeout(100);
    }
    throw new Error('The side panel did not open');
  }

  text(): Promise<string> {
    return this.#evaluate('document.body.innerText');
  }

  /** Presses the first button or option that begins with the name. */
  async press(name: string): Promise<boolean> {
    const found = await this.#evaluate(`(() => {
      const all = [...document.querySelectorAll('button, [role=option]')];
      const named = (each) => (each.getAttribute('aria-label') ?? each.innerText).trim();
      const one = all.find((each) => named(each).startsWith(${JSON.stringify(name)}));
      one?.click();
      return String(one !== undefined);
    })()`);
    return found === 'true';
  }

  #evaluate(expression: string): Promise<string> {
    const id = ++this.#calls;
    const answer = new Promise<string>((resolve) => {
      const hear = ({ message, sessionId }: { message: string; sessionId: string }) => {
        if (sessionId !== this.#id) return;
        // What Runtime.evaluate answers.
        const told = JSON.parse(message) as { id?: number; result?: { result?: { value?: string } } };
        if (told.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', hear);
        resolve(told.result?.result?.value ?? '');
      };
      this.#session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, userGesture: true } });
    return this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message }).then(() => answer);
  }
}
