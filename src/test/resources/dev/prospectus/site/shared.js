/** What the other scripts of this folder share. Each of them is a function body that returns a list of problems. */
const html = (element) => {
  const own = element.cloneNode(false).outerHTML.replace(/\s+/g, ' ');
  const text = (element.textContent || '').trim().replace(/\s+/g, ' ');
  return (own.length > 160 ? own.slice(0, 160) + '…' : own) + (text ? ' “' + text.slice(0, 60) + '”' : '');
};

const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
  && element.getClientRects().length > 0;

/** Text kept for screen readers only: one pixel, clipped. */
const hiddenFromEyes = (element) => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width <= 1 && box.height <= 1) return true;
  }
  return false;
};

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select:not([disabled]), '
  + 'textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** A short name for a long text. */
const hash = (text) => {
  let one = 0x811c9dc5;
  let two = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995) + at;
  }
  return (one >>> 0).toString(36) + '.' + (two >>> 0).toString(36);
};
