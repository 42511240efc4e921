/**
 * Before a walk through the page with the Tab key: remembers how everything looks without focus, and leaves the check of
 * one stop in the page, since sending it for each stop costs more than the check.
 */
window.unfocused = new Map();
document.activeElement.blur();
const look = (element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(';');
};
document.querySelectorAll('*').forEach((element) => window.unfocused.set(element, look(element)));
window.visited = new Set();

/**
 * At one stop: WCAG 2.2 SC 2.4.7 (focus is visible) and 2.4.11 (and not obscured). The first entry of the answer is `stop`,
 * `again` when the walk has come round, or `out` when focus has left the page.
 */
window.stopOfWalk = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return ['out'];
  if (window.visited.has(element)) return ['again'];
  window.visited.add(element);
  const answer = ['stop'];
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (look(element) === window.unfocused.get(element) || !(outlined || style.boxShadow !== 'none')) {
    answer.push('focus does not show on ' + html(element));
  }
  const box = element.getBoundingClientRect();
  const seen = { left: Math.max(box.left, 0), top: Math.max(box.top, 0),
    right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight) };
  if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) {
    answer.push('focus lies outside the window on ' + html(element));
    return answer;
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
        answer.push('focus on ' + html(element) + ' is obscured by ' + html(cover));
        return answer;
      }
    }
  }
  return answer;
};
return [];
