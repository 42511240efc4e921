/**
 * Whatever can be pressed, chosen or followed does something: the page changes, another one is asked for, or a window opens.
 * What only hides its own control counts as well, once it is gone. Leaves the page changed.
 */
const problems = [];
let happened = 0;
const note = () => { happened += 1; };
for (const name of ['print', 'open', 'confirm']) {
  if (window[name]) window[name] = note;
}
if (navigator.share) navigator.share = async () => note();
const pushed = history.pushState;
if (pushed) history.pushState = (...all) => { note(); return pushed.apply(history, all); };
const changes = new MutationObserver(note);
const watch = { subtree: true, childList: true, attributes: true, characterData: true };
/* What nobody kept from happening would lead on to another page. */
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented) return;
  note();
  event.preventDefault();
});
addEventListener('submit', (event) => {
  if (event.defaultPrevented) return;
  note();
  if (event.target.method !== 'dialog') event.preventDefault();
});
const turn = () => new Promise((done) => setTimeout(done, 20));

async function press(control) {
  happened = 0;
  changes.observe(document.documentElement, watch);
  if (control.tagName === 'SELECT') {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control.matches('input:not([type=checkbox], [type=radio])')) {
    control.value = 'maths';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    // a text field is for the form that it is sent with
    if (control.form && [...control.form.elements].some((other) => other.type === 'submit' && shown(other))) note();
  } else {
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  await null; // An observer tells of changes once the script that made them is done.
  for (let times = 0; !happened && times < 50; times++) await turn();
  changes.disconnect();
  if (!happened) problems.push('does nothing: ' + html(control));
}

return (async () => {
  const later = () => document.getAnimations().forEach((animation) => animation.finish());
  later();
  const pressed = new Set();
  // what is made anew again and again, like the ways out of an empty list, is pressed once
  const key = (one) => html(one).replace(/\d+/g, '#');
  const controls = () => [...document.querySelectorAll('button, input, select, textarea, summary, [role=button], [role=option], a[href]')]
    .filter((one) => !pressed.has(key(one)) && shown(one) && !one.closest('.site-footer nav, .a-to-z'));
  for (let rest = controls(); rest.length; rest = controls()) {
    for (const next of rest) {
      const dialog = document.querySelector('dialog[open]');
      if (pressed.has(key(next)) || !shown(next) || (dialog && !dialog.contains(next))) continue;
      pressed.add(key(next));
      await press(next);
    }
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
  }
  later();
  const stand = [...document.querySelectorAll('.with-scripts, .without-scripts')];
  for (const part of stand.filter((one) => one.matches('.without-scripts'))) {
    const works = stand.some((one) => one.matches('.with-scripts.works') && one.parentElement === part.parentElement);
    if (!works && !part.matches('.works') && !shown(part)) problems.push('neither works nor is replaced: ' + html(part));
  }
  return problems;
})();
