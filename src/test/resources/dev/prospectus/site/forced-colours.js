/** In forced colours, every status keeps visible words in a colour other than what lies behind them. */
const problems = [];
if (!matchMedia('(forced-colors: active)').matches) problems.push('forced colours are not active: this check saw nothing');
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
};
for (const status of document.querySelectorAll('.status')) {
  if (!status.checkVisibility()) continue;
  if (!status.textContent.trim() || hiddenFromEyes(status) || !shown(status)) {
    problems.push('a status without visible words: ' + html(status));
  } else if (getComputedStyle(status).color === behind(status)) {
    problems.push('a status in the colour of its background: ' + html(status));
  }
}
return problems;
