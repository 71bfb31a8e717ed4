import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The names that people with a screen reader and tests rely on. */
const WORDS = {
  en: {
    deal: 'Deal',
    criteria: 'Exit criteria',
    stages: 'Stages',
    newDeal: 'New deal',
    create: 'Create and link',
    stage: /Works towards/,
    confirmed: 'Confirmed',
    open: 'Open',
  },
  de: {
    deal: 'Deal',
    criteria: 'Exit-Kriterien',
    stages: 'Phasen',
    newDeal: 'Neuer Deal',
    create: 'Anlegen und verknüpfen',
    stage: /Nächstes Ziel/,
    confirmed: 'Bestätigt',
    open: 'Offen',
  },
} as const;

/** The Countersign panel beside a thread, as a person or a screen reader finds it. */
export class Panel {
  readonly frame: FrameLocator;
  readonly words: (typeof WORDS)['en' | 'de'];
  readonly #page: Page;

  constructor(page: Page, language: 'en' | 'de' = 'en') {
    this.#page = page;
    this.frame = page.frameLocator('iframe[title="Countersign"]');
    this.words = WORDS[language];
  }

  /** Opens the panel by its icon where it is not open yet. */
  async open(): Promise<void> {
    const iframe = this.#page.locator('iframe[title="Countersign"]');
    const icon = this.#page.locator('[data-app-name="Countersign"] button');
    await icon.first().waitFor();
    if (!(await iframe.isVisible())) await icon.first().click();
    await iframe.waitFor();
  }

  get deal(): Locator {
    return this.frame.getByRole('region', { name: this.words.deal, exact: true });
  }

  get status(): Locator {
    return this.frame.getByRole('status').first();
  }

  get criteria(): Locator {
    return this.frame.getByRole('list', { name: this.words.criteria });
  }

  /** The item of a criterion, by the text that it begins with. */
  criterion(text: string): Locator {
    return this.criteria.getByRole('listitem').filter({ hasText: text }).first();
  }

  /** The word of a criterion's state; the item holds others, which may look like one. */
  stateOf(text: string): Locator {
    return this.criterion(text).locator('.criterion-word');
  }

  get currentStage(): Locator {
    return this.frame.getByRole('list', { name: this.words.stages }).locator('[aria-current="step"]');
  }

  /** The line that says up to which message the thread was read: there once the thread was read. */
  get messagesRead(): Locator {
    return this.frame.getByText(/^(Read up to message|Gelesen bis Nachricht)/);
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Opens a new deal from the thread with what is filled in, in the stage named. */
  async newDeal(stage: string): Promise<void> {
    await this.button(this.words.newDeal).first().click();
    await this.frame.getByRole('button', { name: this.words.stage }).click();
    await this.frame.getByRole('option', { name: new RegExp(stage) }).click();
    await this.button(this.words.create).click();
    await this.deal.waitFor();
  }
}
