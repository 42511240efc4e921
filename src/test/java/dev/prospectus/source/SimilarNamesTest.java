package dev.prospectus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names prepared for many questions are held against a look at each name. */
final class SimilarNamesTest {

    private static final List<String> WORDS = List.of(
            "primary",
            "secondary",
            "number",
            "numbers",
            "north",
            "bridge",
            "northbridge",
            "a",
            "dev",
            "development",
            "2026",
            "27",
            "28",
            "x1",
            "x2",
            "Flyer",
            "é",
            "");

    @Test
    void answersAsALookAtEachNameDoes() {
        Random random = new Random(20261130);
        int meant = 0;
        for (int round = 0; round < 400; round++) {
            List<String> names = new ArrayList<>(new TreeSet<>(
                    Stream.generate(name(random)).limit(1 + random.nextInt(60)).toList()));
            SimilarNames similar = new SimilarNames(names);
            for (int i = 0; i < 30; i++) {
                String typed = random.nextInt(4) == 0
                        ? name(random).get()
                        : slipped(names.get(random.nextInt(names.size())), random);
                assertThat(similar.to(typed)).as(typed + " among " + names).isEqualTo(DidYouMean.among(names, typed));
                meant += similar.to(typed).isPresent() ? 1 : 0;
            }
        }
        assertThat(meant).isBetween(4000, 11_900);
    }

    private static Supplier<String> name(Random random) {
        List<String> gaps = List.of("/", "-", "_", "/", " ");
        return () -> (random.nextBoolean() ? "/" : "")
                + IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + gaps.get(random.nextInt(gaps.size())))
                        .collect(Collectors.joining());
    }

    /** A name with a letter more, less or other, or without one of its words. */
    private static String slipped(String name, Random random) {
        int at = random.nextInt(name.length() + 1);
        int end = Math.min(name.length(), at + random.nextInt(5));
        String put = random.nextBoolean() ? "" : String.valueOf("aenr-/2".charAt(random.nextInt(7)));
        return name.substring(0, at) + put + name.substring(end);
    }
}
