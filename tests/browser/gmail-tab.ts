import type { Locator, Page } from '@playwright/test';

/** A tab with the stand-in Gmail, as a person uses it. Works in English and in German. */
export class GmailTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The rows of the list that is open. */
  get rows(): Locator {
    return this.main.locator('tr.zA');
  }

  /** The messages of the open thread that are not hidden, collapsed ones too. */
  get messages(): Locator {
    return this.main.locator('[role=listitem]:not(.kQ)');
  }

  get expandedMessages(): Locator {
    return this.main.locator('[role=listitem].h7');
  }

  async openThread(subject: string): Promise<void> {
    await this.rows.filter({ hasText: subject }).click();
    await this.main.getByRole('heading', { name: subject }).waitFor();
  }

  /** Clicks a collapsed message, counted from the top without the hidden ones. */
  async expandMessage(index: number): Promise<void> {
    await this.messages.nth(index).locator('.adf').click();
  }

  /** Clicks the count of hidden messages. */
  async showHiddenMessages(): Promise<void> {
    await this.main.locator('.adx').click();
  }

  async reply(text: string): Promise<void> {
    await this.main.getByRole('button', { name: /^(Reply|Antworten)$/ }).click();
    const form = this.main.locator('.M9');
    await form.locator('[g_editable=true]').fill(text);
    await form.getByRole('button', { name: /^(Send|Senden)$/ }).click();
  }

  /** Opens a window for a new message. InboxSDK may take two seconds to notice the first one. */
  async startMessage(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Compose|Schreiben)$/ }).click();
  }

  async sendMessage(to: string, subject: string, text: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill(to);
    await dialog.locator('[name=subjectbox]').fill(subject);
    await dialog.locator('[g_editable=true]').fill(text);
    await dialog.getByRole('button', { name: /^(Send|Senden)$/ }).click();
  }

  async search(query: string): Promise<void> {
    const box = this.page.getByRole('search').locator('input');
    await box.fill(query);
    await box.press('Enter');
  }
}
