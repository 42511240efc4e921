/** The site remembers nothing about its readers. */
const problems = [];
if (document.cookie) problems.push('cookie: ' + document.cookie);
for (const key of Object.keys(localStorage)) problems.push('localStorage: ' + key);
return problems;
