/**
 * A throw-away extension: loads the real InboxSDK and writes what it hears into an attribute of the page, for the tests
 * of the stand-in to read. It is a classic script beside inboxsdk.js, which leaves `InboxSDK` in the global scope.
 */
interface ProbeSdk {
  load(version: 2, appId: string, options: Readonly<Record<string, unknown>>): Promise<InboxSdkOfProbe>;
}

type InboxSdkOfProbe = import('@inboxsdk/core').InboxSDK;
type MessageViewOfProbe = import('@inboxsdk/core').MessageView;

const heard: Record<string, unknown>[] = [];

function tell(what: string, more: Readonly<Record<string, unknown>> = {}): void {
  heard.push({ what, ...more });
  document.documentElement.setAttribute('data-probe', JSON.stringify(heard));
}

function tellLoaded(message: MessageViewOfProbe): void {
  tell('message', {
    id: message.getMessageID(),
    from: message.getSender().emailAddress,
    to: message.getRecipientEmailAddresses(),
    body: message.getBodyElement().textContent?.trim(),
    date: message.getDateString(),
  });
}

async function probe(): Promise<void> {
  // The script runs in the browser, where the bundle before it set this name.
  const { InboxSDK } = globalThis as unknown as { readonly InboxSDK: ProbeSdk };
  const sdk = await InboxSDK.load(2, 'sdk_stand-in-probe_0000000000', {
    eventTracking: false,
    globalErrorLogging: false,
  });
  tell('loaded', { user: sdk.User.getEmailAddress(), language: sdk.User.getLanguage() });
  sdk.Router.handleAllRoutes((route) => tell('route', { id: route.getRouteID() }));
  sdk.Lists.registerThreadRowViewHandler((row) =>
    tell('row', { subject: row.getSubject(), count: row.getVisibleMessageCount() }),
  );
  sdk.Conversations.registerThreadViewHandler((thread) => {
    tell('thread', { subject: thread.getSubject() });
    void thread.getThreadIDAsync().then((id) => tell('thread id', { id }));
  });
  sdk.Conversations.registerMessageViewHandlerAll((message) => {
    tell('message seen', { state: message.getViewState(), loaded: message.isLoaded() });
    if (message.isLoaded()) tellLoaded(message);
    else message.on('load', () => tellLoaded(message));
    void message
      .getRecipientsFull()
      .then((people) => tell('recipients', { to: people.map(({ emailAddress }) => emailAddress) }));
  });
  sdk.Compose.registerComposeViewHandler((compose) => {
    tell('compose', {
      reply: compose.isReply(),
      to: compose.getToRecipients().map(({ emailAddress }) => emailAddress),
    });
    compose.on('sending', () => tell('sending', { subject: compose.getSubject() }));
    compose.on('sent', async (event) =>
      tell('sent', { message: await event.getMessageID(), thread: await event.getThreadID() }),
    );
  });
  const panel = document.createElement('div');
  panel.id = 'probe-panel';
  const frame = document.createElement('iframe');
  frame.title = 'Probe';
  frame.src = chrome.runtime.getURL('frame.html');
  panel.append(frame);
  const view = await sdk.Global.addSidebarContentPanel({
    el: panel,
    title: 'Probe',
    iconUrl: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  });
  tell('panel', { there: view !== null });
  view?.open();
}

void probe();
