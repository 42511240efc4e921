// Leads on to the new address of a page with what follows ? and # in the old one, which a page without scripts would lose.
const target = new URL(document.currentScript.dataset.target, location.href);
if (!target.search) target.search = location.search;
if (!target.hash) target.hash = location.hash;
location.replace(target);
