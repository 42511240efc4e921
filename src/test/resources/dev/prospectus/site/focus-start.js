/**
 * Before a walk through the page with the Tab key: remembers how everything looks without focus, and checks each stop when
 * the key is let go. `window.walkIsOver` once focus has left the page or comes to a stop for the second time.
 */
window.unfocused = new Map();
// The next stop is the first one, wherever focus was.
document.body.tabIndex = -1;
document.body.focus({ preventScroll: true });
document.body.removeAttribute('tabindex');
document.activeElement.blur();
const look = (element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(';');
};
document.querySelectorAll('*').forEach((element) => window.unfocused.set(element, look(element)));
window.visited = new Set();
window.problemsOfWalk = [];
window.walkIsOver = false;

/** At one stop: WCAG 2.2 SC 2.4.7 (focus is visible) and 2.4.11 (and not obscured). */
const stop = (element) => {
  window.visited.add(element);
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (look(element) === window.unfocused.get(element) || !(outlined || style.boxShadow !== 'none')) {
    window.problemsOfWalk.push('focus does not show on ' + html(element));
  }
  const box = element.getBoundingClientRect();
  const seen = { left: Math.max(box.left, 0), top: Math.max(box.top, 0),
    right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight) };
  if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) {
    window.problemsOfWalk.push('focus lies outside the window on ' + html(element));
    return;
  }
  const sticks = (at) => {
    for (; at; at = at.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  const inset = 1;
  for (const x of [seen.left + inset, (seen.left + seen.right) / 2, seen.right - inset]) {
    for (const y of [seen.top + inset, (seen.top + seen.bottom) / 2, seen.bottom - inset]) {
      const top = document.elementFromPoint(x, y);
      const cover = top && sticks(top);
      if (cover && !cover.contains(element) && !element.contains(top)) {
        window.problemsOfWalk.push('focus on ' + html(element) + ' is obscured by ' + html(cover));
        return;
      }
    }
  }
};
addEventListener('keyup', () => {
  const element = document.activeElement;
  window.walkIsOver ||= !element || element === document.body || window.visited.has(element);
  if (!window.walkIsOver) stop(element);
}, { capture: true });
return [];
