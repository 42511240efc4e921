// Leads on to the new address of a page with what follows ? and # in the old one, which a page without scripts would lose. Of several
// new addresses that is right whose query is part of the old one: the longest such.
const { target, queries } = document.currentScript.dataset;
const asked = [...new URLSearchParams(location.search)];
let [to, rest, most] = [target, location.search, 0];
const pairs = queries ? queries.split(" ") : [];
for (let i = 0; i < pairs.length; i += 2) {
	const wanted = [...new URLSearchParams(pairs[i])].map(String);
	const others = asked.filter((part) => !wanted.includes(String(part)));
	if (wanted.length > most && asked.length - others.length >= wanted.length) {
		[to, rest, most] = [pairs[i + 1], new URLSearchParams(others).toString(), wanted.length];
	}
}
if (to) {
	const url = new URL(to, location.href);
	if (!url.search) url.search = rest;
	if (!url.hash) url.hash = location.hash;
	location.replace(url);
}
