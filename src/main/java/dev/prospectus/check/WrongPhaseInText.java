package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Warning: a criterion, a note on funding, or what a summary says that it is for names only phases that the programme is not for. Usually it was pasted from
 * another programme.
 */
final class WrongPhaseInText implements FileCheck {

    private static final Phrases PHASES = Phrases.inAnyCase(phrases());

    private static final Pattern MEANT_FOR = Pattern.compile(
            "(?:^|\\bfor (?:(?!primary|secondary|sixth)[\\p{L}-]+ ){0,2})(?:primary|secondary|sixth)",
            Pattern.CASE_INSENSITIVE);

    /** Words that name a phase. A sentence with one of the programme's own phases is no finding. */
    private static final Map<Phase, List<String>> OWN_WORDS = Map.of(
            Phase.EARLY_YEARS, List.of("early years", "nursery", "reception"),
            Phase.PRIMARY, List.of("primary"),
            Phase.SECONDARY, List.of("secondary"),
            Phase.POST_16, List.of("post-16", "sixth form", "college"));

    @Override
    public Rule rule() {
        return Rule.warning(
                "TXT019",
                "Titles, summaries, criteria and notes on funding speak of the phases that the programme is for: no"
                        + " 'state-funded secondary schools' on a primary programme.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.programme().ifPresent(programme -> check(programme, report));
    }

    private static void check(Programme programme, Report report) {
        Pointer pointer = Pointer.of(programme);
        meantFor(programme, pointer.at("title"), programme.title(), report);
        meantFor(programme, pointer.at("summary"), programme.summary(), report);
        eligibility(programme, pointer.at("eligibility"), programme.eligibility(), report);
        for (int i = 0; i < programme.strands().size(); i++) {
            Pointer strand = pointer.at("strands").item(i);
            eligibility(
                    programme,
                    strand.at("eligibility"),
                    programme.strands().get(i).eligibility(),
                    report);
            meantFor(programme, strand.at("summary"), programme.strands().get(i).summary(), report);
        }
        programme.funding().notes().ifPresent(notes -> check(programme, pointer.at("funding", "notes"), notes, report));
    }

    /** A title or summary is about others as well, so only those are meant that it says it is for. */
    private static void meantFor(Programme programme, Pointer pointer, String words, Report report) {
        if (MEANT_FOR.matcher(words).find()) {
            check(programme, pointer, words, report);
        }
    }

    private static void eligibility(Programme programme, Pointer pointer, Eligibility eligibility, Report report) {
        sentences(programme, pointer.at("criteria"), eligibility.criteria(), report);
        sentences(programme, pointer.at("preferred"), eligibility.preferred(), report);
    }

    private static void sentences(Programme programme, Pointer pointer, List<String> sentences, Report report) {
        for (int i = 0; i < sentences.size(); i++) {
            check(programme, pointer.item(i), sentences.get(i), report);
        }
    }

    private static void check(Programme programme, Pointer pointer, String words, Report report) {
        Set<Phase> named = EnumSet.noneOf(Phase.class);
        List<String> quotes = new ArrayList<>();
        PHASES.find(WordIndex.of(words), (from, to, phrase) -> {
            named.add(phase(phrase));
            quotes.add(words.substring(from, to));
        });
        String lower = words.toLowerCase(Locale.ROOT);
        boolean speaksOfOwn = programme.phases().stream()
                .anyMatch(phase -> named.contains(phase)
                        || OWN_WORDS.getOrDefault(phase, List.of()).stream().anyMatch(lower::contains));
        if (!named.isEmpty() && !speaksOfOwn) {
            report.add(
                    pointer,
                    "this speaks of '" + quotes.get(0) + "', but the programme is not for " + phaseWords(named),
                    "correct the sentence, or add the phase under 'phases'");
        }
    }

    private static String phaseWords(Set<Phase> phases) {
        return String.join(" or ", phases.stream().map(Phase::id).toList());
    }

    private static Phase phase(String phrase) {
        if (phrase.startsWith("sixth")) {
            return Phase.POST_16;
        }
        return phrase.startsWith("primary") ? Phase.PRIMARY : Phase.SECONDARY;
    }

    private static String[] phrases() {
        List<String> all = new ArrayList<>();
        for (String phase : List.of("primary", "secondary")) {
            for (String noun : List.of(
                    "school",
                    "schools",
                    "teacher",
                    "teachers",
                    "department",
                    "departments",
                    "phase",
                    "maths",
                    "mathematics",
                    "pupils",
                    "colleagues",
                    "headteacher",
                    "headteachers",
                    "academies",
                    "practitioners")) {
                all.add(phase + " " + noun);
            }
        }
        all.add("sixth form");
        all.add("sixth forms");
        return all.toArray(String[]::new);
    }
}
