package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Costs and grants in words that are no YAML: a hint never makes a price of another, nor a currency of another. */
final class MoneyHintsTest {

    private static final String FOR_SOME = "if nobody pays, write 'free'; if some do, one line for each price:"
            + " '- {amount: 0, for: {school-types: [...]}}' and '- {amount: ..., per: place}', with amounts in GBP";

    @TempDir
    Path temp;

    private Path site = Path.of("");

    @BeforeEach
    void assemble() {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
    }

    @Test
    void whatIsFreeForSomeIsNotFreeForAll() throws IOException {
        for (String some : List.of(
                "Free for state-funded schools, £120 per place for others",
                "£120 per place, free for state-funded schools",
                "free to members",
                "Fully funded for state-funded schools; £50 for the rest",
                "Free until 2027")) {
            assertThat(hints("cost: '" + some + "'")).as(some).containsExactly(FOR_SOME);
        }
    }

    @Test
    void whatIsFreeIsFree() throws IOException {
        for (String free : List.of("Free", "free of charge", "Fully funded", "£0", "£0.00", "Nil", "no cost")) {
            assertThat(hints("cost: '" + free + "'")).as(free).containsExactly("write 'free'");
        }
        assertThat(hints("cost: '£120 for state-funded schools'"))
                .containsExactly(
                        "write '{amount: 120, per: place}', or another word than place for what that pays for");
    }

    @Test
    void aGrantIsInTheSitesCurrency() throws IOException {
        String block = "{amount: 1000, per: school, purpose: \"cover\"}";
        assertThat(grant("£1,000 per school towards cover")).contains(block);
        assertThat(grant("€1,000 per school towards cover")).doesNotContain("1000");

        currency("EUR");
        assertThat(grant("€1,000 per school towards cover")).contains(block);
        assertThat(grant("1,000 per school towards cover")).contains(block);
        assertThat(grant("£1,000 per school towards cover")).doesNotContain("1000");
    }

    @Test
    void aCurrencyWithoutASignHasItsCode() throws IOException {
        currency("CHF");
        assertThat(grant("CHF 1,000 per school towards cover")).contains("{amount: 1000, per: school");
    }

    @Test
    void aCommaIsOneOfThousandsOrOfPence() throws IOException {
        assertThat(hints("cost: {amount: '1,200', per: place}")).containsExactly("write '1200'");
        assertThat(hints("cost: {amount: '12,50', per: place}")).containsExactly("write '12.50'");
        for (String unclear : List.of("12,5", "1,2000", "1,20,000")) {
            assertThat(hints("cost: {amount: '" + unclear + "', per: place}"))
                    .as(unclear)
                    .containsExactly("write digits only, such as 1000 or 12.50");
        }
    }

    private void currency(String code) throws IOException {
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + "\ncurrency: " + code + "\n");
    }

    private String grant(String text) throws IOException {
        return String.join("", hints("cost: free\n  grant: '" + text + "'"));
    }

    /** @param funding the lines below the key */
    private List<String> hints(String funding) throws IOException {
        Path programme = site.resolve("data/programmes/foundations.yml");
        String sound = Files.readString(GoldenSite.BASE.resolve("data/programmes/foundations.yml"));
        Files.writeString(programme, sound.replace("cost: {amount: 12.50, per: place}", funding));
        return Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01"))).findings().stream()
                .map(finding -> finding.hint().orElse(""))
                .toList();
    }
}
