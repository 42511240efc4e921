/** WCAG 2.2 SC 2.5.8: targets of 24 by 24 px, but for links within text and undersized ones with room around them. */
const SIZE = 24;
const targets = [...document.querySelectorAll(FOCUSABLE)].filter((element) => shown(element) && !hiddenFromEyes(element));

/** Inline exception: the target stands in a line of text that is not itself a target. */
const inText = (element) => {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  let block = element.parentElement;
  while (block !== document.body && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  const copy = block.cloneNode(true);
  copy.querySelectorAll('a, button, .visually-hidden').forEach((target) => target.remove());
  return /[\p{L}\p{N}]/u.test(copy.textContent);
};

const clickable = (element) => {
  const label = element.labels && element.labels[0];
  const boxes = [...element.getClientRects(), ...(label ? label.getClientRects() : [])];
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left), top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right), bottom: Math.max(all.bottom, box.bottom),
  }), { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });
};
const isSmall = (box) => box.right - box.left < SIZE - 0.1 || box.bottom - box.top < SIZE - 0.1;
const boxes = new Map(targets.map((element) => [element, clickable(element)]));
const centre = (box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

/** Spacing exception: a circle of 24 px about the centre meets no other target, nor another small one's circle. */
const crowdedBy = (element) => {
  const at = centre(boxes.get(element));
  return targets.find((other) => {
    if (other === element || other.contains(element) || element.contains(other)) return false;
    const box = boxes.get(other);
    const dx = Math.max(box.left - at.x, 0, at.x - box.right);
    const dy = Math.max(box.top - at.y, 0, at.y - box.bottom);
    if (Math.hypot(dx, dy) < SIZE / 2 - 0.1) return true;
    const rival = centre(box);
    return isSmall(box) && Math.hypot(rival.x - at.x, rival.y - at.y) < SIZE - 0.1;
  });
};

const problems = [];
for (const element of targets) {
  const box = boxes.get(element);
  if (!isSmall(box) || inText(element)) continue;
  const other = crowdedBy(element);
  if (other) {
    problems.push((box.right - box.left).toFixed(1) + ' by ' + (box.bottom - box.top).toFixed(1) + ' px: '
      + html(element) + ' too near to ' + html(other));
  }
}
return problems;
