/** Nothing moves while the page loads. `window.layoutShifts` is filled by shift-watch.js from the start. */
if (!window.layoutShifts) return ['layout shifts were not watched'];
return window.layoutShifts.map((shift) => 'shift of ' + shift.value.toFixed(4) + ' at ' + shift.when + ' ms by ' + shift.by);
