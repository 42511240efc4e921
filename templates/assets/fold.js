/*
 * Words as they are compared, so that who types a plain letter finds one with an accent, in whichever form it was saved. It is
 * the same as Folding in Java, by which titles stand from A to Z.
 */

/** Letters that are a plain one with a stroke, or two in one. */
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ŋ: "ng", ĸ: "k" };

export const fold = (text) =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[ßæœøłđðþħŧıŋĸ]/g, (letter) => PLAIN[letter]);
