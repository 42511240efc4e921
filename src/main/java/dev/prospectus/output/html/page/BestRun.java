package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;

/**
 * The run of an offer that a school can best act on, in words. When another run takes its place, all of
 * this changes at once.
 *
 * @param starts when it starts
 * @param where how people meet and where
 * @param places places left and as of when; nothing where that is not known
 * @param others where and when else the offer runs
 */
public record BestRun(Phrase starts, Phrase where, Phrase places, OtherRuns others) {}
