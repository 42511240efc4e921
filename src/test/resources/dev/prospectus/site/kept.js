/** The words in each box that paper must not cut, as far as they are printed: rules for paper hold on the screen from here on. */
const paper = (rules) => {
  for (const rule of rules) {
    if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
    else if (rule.media?.mediaText === 'screen') rule.media.mediaText = 'not all';
    if (rule.cssRules) paper(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) {
  if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
  paper(sheet.cssRules);
}
dispatchEvent(new Event('beforeprint'));
const words = (box) => {
  const found = [];
  const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.data.trim();
    const around = walk.currentNode.parentElement;
    if (text && shown(around) && !hiddenFromEyes(around) && !around.closest('script, style, noscript')) found.push(...text.split(/\s+/));
  }
  return found;
};
return [...document.querySelectorAll('main *')]
  .filter((box) => getComputedStyle(box).breakInside === 'avoid')
  .map(words)
  .filter((found) => found.length > 0);
