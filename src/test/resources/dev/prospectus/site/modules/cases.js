/* The smallest tool for tests of modules: cases by name, and one assertion. */
const cases = [];

export function test(name, body) {
	cases.push({ name, body });
}

/** Fails unless two values are equal as JSON tells them; a missing value is told as null. */
export function equal(actual, expected) {
	const [one, other] = [actual, expected].map((value) => JSON.stringify(value ?? null));
	if (one !== other) throw new Error(`${one} instead of ${other}`);
}

/** Runs the cases that have come since the last call; each comes with what is wrong, or null. */
export function results() {
	return cases.splice(0).map(({ name, body }) => {
		try {
			body();
			return { name, problem: null };
		} catch (error) {
			return { name, problem: String(error) };
		}
	});
}
