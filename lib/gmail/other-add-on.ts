/**
 * Whether Gmail's side panel shows something else than ours: Calendar, Keep, an add-on, or the panel of another extension.
 * Of Gmail's own two containers (brC-brG) one is shown and the other is not while an add-on is open; InboxSDK goes by the
 * same sign.
 */
export function showsOtherAddOn(ourName: string): boolean {
  const theirs = `.sidebar_button_container_active:not([data-app-name="${ourName}"])`;
  if (document.querySelector(theirs)) return true;
  const [global, addOn] = document.querySelectorAll<HTMLElement>('.brC-brG > :not([class*="app_sidebar"])');
  return global !== undefined && addOn !== undefined && global.style.display !== addOn.style.display;
}
