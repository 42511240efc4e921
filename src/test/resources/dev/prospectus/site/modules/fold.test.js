import { fold } from "../assets/fold.js";
import { equal, test } from "./cases.js";

test("a letter with an accent is found without it", () => equal(fold("Ynys Môn, Éveil, Ørsted, Łódź"), "ynys mon, eveil, orsted, lodz"));
test("composed and decomposed letters are one", () => equal(fold("Cr\u00e8me"), fold("Cre\u0300me")));
test("two letters in one are two", () => equal(fold("Große Æbelø œuvre Þór ﬁnd"), "grosse aebelo oeuvre thor find"));
test("a letter of another script stays what it is", () => equal(fold("Ωμέγα Ежик"), "ωμεγα ежик"));
