package dev.prospectus.diff;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Span;
import dev.prospectus.words.Listing;
import dev.prospectus.words.PeopleWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who can take part in an offer now and could not before, or the other way round. Phases, roles, kinds of schools and years fall
 * into cells in which everybody is treated alike, so that the people are told exactly.
 */
final class WhomItIsFor {

    private final Sides sides;
    private final Map<String, List<String>> losing = new LinkedHashMap<>();
    private final Map<String, List<String>> gaining = new LinkedHashMap<>();

    private WhomItIsFor(Sides sides) {
        this.sides = sides;
    }

    static List<String> sentences(Sides sides) {
        WhomItIsFor whom = new WhomItIsFor(sides);
        Catalogue before = sides.before().published().catalogue();
        Catalogue after = sides.after().published().catalogue();
        for (OfferId offer : after.offers()) {
            whom.compare(offer, asked(before, sides.was(offer)), asked(after, offer));
        }
        for (OfferId offer : before.offers()) {
            if (asked(after, sides.now(offer)).isEmpty()) {
                whom.compare(offer, asked(before, offer), Optional.empty());
            }
        }
        List<String> sentences = new ArrayList<>();
        whom.losing.forEach((people, titles) -> sentences.add(people + " lose " + Listing.and(titles) + "."));
        whom.gaining.forEach(
                (people, titles) -> sentences.add(people + " can take part in " + Listing.and(titles) + " now."));
        return sentences;
    }

    private static void add(Map<String, List<String>> titles, String people, String title) {
        titles.computeIfAbsent(people, none -> new ArrayList<>()).add(title);
    }

    /** What an offer asks: of a strand, its programme's eligibility and its own. */
    private record Asked(String title, Programme programme, List<Eligibility> eligibility) {

        boolean admits(Cell cell) {
            return programme.phases().stream()
                            .anyMatch(phase -> phase.id().equals(cell.phase().id()))
                    && programme.roles().stream()
                            .anyMatch(role -> cell.role().id().equals(role.id())
                                    || cell.role().isA(role))
                    && eligibility.stream()
                            .allMatch(asked -> cell.type().map(asked::isFor).orElse(true)
                                    && asked.teachingYears()
                                            .map(years -> years.contains(cell.teaching()))
                                            .orElse(true)
                                    && asked.yearsInRole()
                                            .map(years -> years.contains(cell.inRole()))
                                            .orElse(true));
        }
    }

    private record Cell(Phase phase, Role role, Optional<SchoolType> type, int teaching, int inRole) {}

    private static Optional<Asked> asked(Catalogue catalogue, OfferId offer) {
        return catalogue
                .programme(offer.programme())
                .filter(programme -> programme.offers().contains(offer))
                .map(programme -> new Asked(
                        catalogue.titleOrId(offer),
                        programme,
                        Stream.concat(
                                        Stream.of(programme.eligibility()),
                                        offer
                                                .strand()
                                                .flatMap(programme::strand)
                                                .map(Programme.Strand::eligibility)
                                                .stream())
                                .toList()));
    }

    private void compare(OfferId offer, Optional<Asked> before, Optional<Asked> after) {
        if (before.map(Asked::eligibility).equals(after.map(Asked::eligibility))
                && before.map(asked -> asked.programme().phases())
                        .equals(after.map(asked -> asked.programme().phases()))
                && before.map(asked -> asked.programme().roles())
                        .equals(after.map(asked -> asked.programme().roles()))) {
            return;
        }
        List<Asked> both = Stream.concat(before.stream(), after.stream()).toList();
        Dimensions space = new Dimensions(sides.after().catalogue(), both);
        Set<List<Integer>> lost = new LinkedHashSet<>();
        Set<List<Integer>> gained = new LinkedHashSet<>();
        space.all().forEach(point -> {
            Cell cell = space.cell(point);
            boolean was = before.filter(asked -> asked.admits(cell)).isPresent();
            boolean is = after.filter(asked -> asked.admits(cell)).isPresent();
            if (was != is) {
                (was ? lost : gained).add(point);
            }
        });
        String title = after.or(() -> before).map(Asked::title).orElse(offer.toString());
        boxes(lost, 0).forEach(box -> add(losing, space.words(box), title));
        boxes(gained, 0).forEach(box -> add(gaining, space.words(box), title));
    }

    /** The same points as products of sets, as few as come of dividing by one dimension after the other. */
    private static List<List<Set<Integer>>> boxes(Set<List<Integer>> points, int dimension) {
        if (points.isEmpty()) {
            return List.of();
        }
        if (points.iterator().next().size() == dimension) {
            return List.of(List.of());
        }
        Map<Integer, Set<List<Integer>>> slices = new LinkedHashMap<>();
        points.forEach(point -> slices.computeIfAbsent(point.get(dimension), none -> new LinkedHashSet<>())
                .add(point));
        Map<Set<List<Integer>>, Set<Integer>> alike = new LinkedHashMap<>();
        slices.forEach((value, slice) -> {
            Set<List<Integer>> rest = new LinkedHashSet<>();
            slice.forEach(point -> rest.add(point.subList(dimension + 1, point.size())));
            alike.computeIfAbsent(rest, none -> new TreeSet<>()).add(value);
        });
        List<List<Set<Integer>>> boxes = new ArrayList<>();
        alike.forEach((rest, values) -> {
            Set<List<Integer>> padded = new LinkedHashSet<>();
            rest.forEach(tail ->
                    padded.add(Stream.concat(IntStream.range(0, dimension + 1).mapToObj(i -> 0), tail.stream())
                            .toList()));
            boxes(padded, dimension + 1)
                    .forEach(box -> boxes.add(
                            Stream.concat(Stream.of(values), box.stream()).toList()));
        });
        return boxes;
    }

    /** The values that tell people apart, for one offer. */
    private static final class Dimensions {
        private final List<Phase> phases;
        private final List<Role> roles;
        private final List<Optional<SchoolType>> types;
        private final List<Integer> teaching;
        private final List<Integer> inRole;

        Dimensions(Catalogue words, List<Asked> asked) {
            phases = words.vocabulary().phases().stream()
                    .filter(phase -> asked.stream()
                            .anyMatch(one -> one.programme().phases().stream()
                                    .anyMatch(named -> named.id().equals(phase.id()))))
                    .toList();
            roles = words.vocabulary().roles().stream()
                    .filter(role -> asked.stream()
                            .anyMatch(one -> one.programme().roles().stream()
                                    .anyMatch(named -> named.id().equals(role.id()))))
                    .toList();
            boolean restricted = asked.stream()
                    .flatMap(one -> one.eligibility().stream())
                    .anyMatch(Eligibility::restrictsSchoolTypes);
            types = restricted
                    ? words.vocabulary().schoolTypes().stream()
                            .map(Optional::of)
                            .toList()
                    : List.of(Optional.empty());
            teaching = starts(1, asked, Eligibility::teachingYears);
            inRole = starts(0, asked, Eligibility::yearsInRole);
        }

        private static List<Integer> starts(
                int first, List<Asked> asked, Function<Eligibility, Optional<Span>> limits) {
            TreeSet<Integer> starts = new TreeSet<>(Set.of(first));
            asked.stream()
                    .flatMap(one -> one.eligibility().stream())
                    .flatMap(eligibility -> limits.apply(eligibility).stream())
                    .forEach(years -> {
                        starts.add(Math.max(first, years.from()));
                        starts.add(years.to() + 1);
                    });
            return List.copyOf(starts);
        }

        Stream<List<Integer>> all() {
            return range(phases)
                    .flatMap(phase -> range(roles)
                            .flatMap(role -> range(types)
                                    .flatMap(type -> range(teaching)
                                            .flatMap(year -> range(inRole)
                                                    .map(since -> List.of(phase, role, type, year, since))))));
        }

        private static Stream<Integer> range(List<?> values) {
            return IntStream.range(0, values.size()).boxed();
        }

        Cell cell(List<Integer> point) {
            return new Cell(
                    phases.get(point.get(0)),
                    roles.get(point.get(1)),
                    types.get(point.get(2)),
                    teaching.get(point.get(3)),
                    inRole.get(point.get(4)));
        }

        /** Who is in a product of these values. What makes no difference is not told. */
        String words(List<Set<Integer>> box) {
            List<SchoolType> some = box.get(2).size() == types.size()
                    ? List.of()
                    : box.get(2).stream()
                            .flatMap(index -> types.get(index).stream())
                            .toList();
            List<SchoolType> widest = some.stream()
                    .filter(type -> some.stream().noneMatch(other -> !other.equals(type) && type.isA(other)))
                    .toList();
            return PeopleWords.of(
                    box.get(1).stream().map(roles::get).toList(),
                    box.get(0).stream().map(phases::get).toList(),
                    widest,
                    years(box.get(3), teaching),
                    years(box.get(4), inRole));
        }

        /** Neighbours are one; nothing where it is any year. */
        private static List<PeopleWords.Years> years(Set<Integer> segments, List<Integer> starts) {
            List<PeopleWords.Years> years = new ArrayList<>();
            if (segments.size() == starts.size()) {
                return years;
            }
            for (int segment : new TreeSet<>(segments)) {
                Optional<Integer> last =
                        segment + 1 < starts.size() ? Optional.of(starts.get(segment + 1) - 1) : Optional.empty();
                int index = years.size() - 1;
                int from = starts.get(segment);
                if (index >= 0 && years.get(index).to().equals(Optional.of(from - 1))) {
                    years.set(index, new PeopleWords.Years(years.get(index).from(), last));
                } else {
                    years.add(new PeopleWords.Years(from, last));
                }
            }
            return years;
        }
    }
}
