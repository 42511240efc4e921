package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Warning: a criterion, a note on funding, or what a summary says that it is for names only phases that the programme is not for. Usually it was pasted from
 * another programme.
 */
final class WrongPhaseInText implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT019");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.programme().ifPresent(programme -> new OfProgramme(programme, context.phases(), report).check());
    }

    private record OfProgramme(Programme programme, PhasePhrases phases, Report report) {

        void check() {
            Pointer pointer = Pointer.of(programme);
            meantFor(pointer.at("title"), programme.title());
            meantFor(pointer.at("summary"), programme.summary());
            eligibility(pointer.at("eligibility"), programme.eligibility());
            for (int i = 0; i < programme.strands().size(); i++) {
                Pointer strand = pointer.at("strands").item(i);
                eligibility(strand.at("eligibility"), programme.strands().get(i).eligibility());
                meantFor(strand.at("summary"), programme.strands().get(i).summary());
            }
            programme.funding().notes().ifPresent(notes -> check(pointer.at("funding", "notes"), notes));
        }

        /** A title or summary is about others as well, so only those are meant that it says it is for. */
        private void meantFor(Pointer pointer, String words) {
            if (phases.areMeantBy(words)) {
                check(pointer, words);
            }
        }

        private void eligibility(Pointer pointer, Eligibility eligibility) {
            sentences(pointer.at("criteria"), eligibility.criteria());
            sentences(pointer.at("preferred"), eligibility.preferred());
            sentences(pointer.at("advised"), eligibility.advised().sentences());
            sentences(pointer.at("priority"), eligibility.priority());
            sentences(pointer.at("suits"), eligibility.suits());
        }

        private void sentences(Pointer pointer, List<String> sentences) {
            for (int i = 0; i < sentences.size(); i++) {
                check(pointer.item(i), sentences.get(i));
            }
        }

        private void check(Pointer pointer, String words) {
            Set<Phase> named = new LinkedHashSet<>();
            List<String> quotes = new ArrayList<>();
            phases.find(words, (phase, quote) -> {
                named.add(phase);
                quotes.add(quote);
            });
            boolean speaksOfOwn = programme.phases().stream()
                    .anyMatch(own -> PhasePhrases.isNamed(own, words)
                            || named.stream().anyMatch(phase -> PhasePhrases.overlap(own, phase)));
            if (!named.isEmpty() && !speaksOfOwn) {
                report.add(
                        pointer,
                        "this speaks of '" + quotes.get(0) + "', but the programme is not for " + phaseWords(named),
                        "correct the sentence, or add the phase under 'phases'");
            }
        }

        private String phaseWords(Set<Phase> phases) {
            return String.join(" or ", phases.stream().map(Phase::id).toList());
        }
    }
}
