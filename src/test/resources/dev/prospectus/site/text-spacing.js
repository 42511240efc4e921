/** WCAG 2.2 SC 1.4.12: the reader's own spacing of text. A constructed sheet, since the site's policy forbids inline ones. */
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } '
  + 'p { margin-block-end: 2em !important; }');
document.adoptedStyleSheets = [sheet];
return [];
