/** What this module needs of the navigator; only installed apps on some browsers have it. */
export type BadgeNavigator = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** Shows a number on the app's icon, or none for 0. Does nothing where the browser can't. */
export async function showBadge(count: number, browser: BadgeNavigator = navigator): Promise<void> {
  try {
    if (count > 0) await browser.setAppBadge?.(count);
    else await browser.clearAppBadge?.();
  } catch {
    // Refused, as in a tab or without permission for notifications: the number also stands on Today.
  }
}
