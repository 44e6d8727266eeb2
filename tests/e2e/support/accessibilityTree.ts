import type { Page } from '@playwright/test';

/** What a screen reader could say of the page: names and values, top to bottom, a line each. */
export async function accessibleText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .flatMap((node) => [node.name?.value, node.value?.value])
      .filter((text) => typeof text === 'string' && text !== '')
      .join('\n');
  } finally {
    await session.detach();
  }
}
