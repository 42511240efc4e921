// Runs before any script of the page.
window.layoutShifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    window.layoutShifts.push({
      value: entry.value,
      when: Math.round(entry.startTime),
      by: entry.sources.map((source) => source.node && (source.node.outerHTML || source.node.textContent).slice(0, 160)).join(' | '),
    });
  }
}).observe({ type: 'layout-shift', buffered: true });
