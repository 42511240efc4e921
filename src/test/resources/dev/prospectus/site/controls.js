/** Without scripts, no control is dead: whatever can be pressed or filled in belongs to a form that can be sent. */
const problems = [];
for (const control of document.querySelectorAll('button, input:not([type=hidden]), select, textarea')) {
  if (!shown(control)) continue;
  if (!control.form) {
    problems.push('does nothing: ' + html(control));
  } else if (control.tagName === 'BUTTON' && control.type === 'button') {
    problems.push('does nothing: ' + html(control));
  } else if (![...control.form.elements].some((button) => button.type === 'submit' && shown(button))) {
    problems.push('its form has no visible button that sends it: ' + html(control));
  }
}
return problems;
