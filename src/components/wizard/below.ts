/**
 * Has a browser lay out what stands below the screen one frame after what stands on it. All of it is in the page at once; but "near",
 * as `content-visibility: auto` sees it, is two and a half screens, and a slow phone would do those before a reader sees the first.
 * For that one frame `wizard.css` keeps them further away.
 */
export function belowLater(parts: HTMLElement | null): void {
  if (!parts) return;
  parts.dataset['fresh'] = '';
  // Told in the frame that shows the parts, when their place is known and nothing is painted yet.
  const placed = new ResizeObserver(() => {
    placed.disconnect();
    let bottom = 0;
    for (const part of parts.children) {
      part.toggleAttribute('data-seen', bottom < innerHeight);
      ({ bottom } = part.getBoundingClientRect());
    }
    requestAnimationFrame(() => delete parts.dataset['fresh']);
  });
  placed.observe(parts);
}
