import { fold } from "../assets/fold.js";
import { question, rank } from "../assets/ranking.js";
import { equal, test } from "./cases.js";

const item = (name, words = "", text = "", place = -1) => ({ name, title: fold(name), words: fold(words), text: fold(text), place });
const titles = (query, ...items) => rank(items, fold(query)).map(({ name }) => name);

test("Fuse is asked for every word that tells something, in any field", () =>
	equal(question("when is the tas"), {
		$and: [{ $or: ["title", "words", "text"].flatMap((name) => [{ [name]: "tas" }, { [name]: "ta" }]) }],
	}));
test("small words count where nothing else is there", () => equal(question("how").$and.length, 1));

test("a title counts more than other words, and these more than text", () =>
	equal(titles("fractions", item("a", "", "fractions"), item("b", "fractions"), item("Fractions")), ["Fractions", "b", "a"]));
test("of equals the shorter title comes first", () =>
	equal(titles("fractions", item("Fractions for all"), item("Fractions")), ["Fractions", "Fractions for all"]));
test("of equals what can be booked comes first", () =>
	equal(titles("fractions", item("Fractions", "", "", 9), item("Fractions for all", "", "", 0)), ["Fractions for all", "Fractions"]));
test("where something is, is no matter of its name", () => equal(titles("near Môn", item("Ynys Mon")), ["Ynys Mon"]));
test("every word must be somewhere", () =>
	equal(titles("fractions online", item("Fractions"), item("Fractions", "online")), ["Fractions"]));
test("a guess is dropped where others have the very words", () =>
	equal(titles("spatial", item("Spatial reasoning"), item("Special needs")), ["Spatial reasoning"]));
test("a misspelt word finds what was meant, and not what is less like it", () =>
	equal(titles("spacial", item("Mastery specialist"), item("Spatial reasoning")), ["Spatial reasoning"]));
test("the start of a word finds it", () => equal(titles("frac", item("Fractions")), ["Fractions"]));
test("a short word is not looked for inside of others, nor misspelt", () => equal(titles("ta", item("Data"), item("At")), []));
test("a plural finds its singular", () => equal(titles("TAs", item("TA")), ["TA"]));
test("all words together as a phrase count most", () =>
	equal(titles("number sense", item("Sense of number"), item("Number sense")), ["Number sense", "Sense of number"]));
const january = item(
	"Calendar: January 2027",
	"Applications open in January 2027, Applications close in January 2027, Starts in January 2027",
);
const opens = item("opens", "sessions in February 2027, Applications open in January 2027");
const open = item("open", "sessions in January 2027, Applications open in June 2026, Open");
test("what is asked of a month is true of that month", () => {
	for (const asked of ["what opens in January", "opening january", "when do applications open in January 2027?"])
		equal(titles(asked, open, opens, january), ["Calendar: January 2027", "opens"]);
});
test("a month in which nothing opens leads to its dates", () => equal(titles("what opens in January", open, january), [january.name]));
test("a month alone finds all that it has", () => equal(titles("january", open, opens, january).length, 3));
test("an entry keeps its rank when it is asked again", () => {
	const items = [item("Fractions"), item("a", "fractions")];
	equal(rank(items, "fractions"), rank(items, "fractions"));
});
