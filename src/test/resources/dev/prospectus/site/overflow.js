/** WCAG 2.2 SC 1.4.10 and 1.4.4: nothing scrolls sideways, no text is cut off by its own box. */
const problems = [];
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    if (!shown(element) || hiddenFromEyes(element)) return false;
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return false;
    }
    return element.getBoundingClientRect().right > page.clientWidth + 0.5;
  });
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  problems.push('the page is ' + page.scrollWidth + ' px wide in a window of ' + page.clientWidth + ': '
    + innermost.slice(0, 3).map(html).join(' | '));
}
for (const element of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(element);
  const cutsSideways = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
  const cutsBelow = ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
  if ((cutsSideways || cutsBelow) && element.textContent.trim() && shown(element) && !hiddenFromEyes(element)) {
    problems.push('text is cut off in ' + html(element));
  }
}
return problems;
