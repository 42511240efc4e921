package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelephoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01632 960777            | tel:01632960777",
                "(01632) 960-777         | tel:01632960777",
                "01632.960.777           | tel:01632960777",
                "01632\u00a0960777       | tel:01632960777",
                "01632\u2011960777       | tel:01632960777",
                "+44 1632 960777         | tel:+441632960777",
                "+44 (0)1632 960777      | tel:+441632960777",
                "+39 06 1234 5678        | tel:+390612345678",
                "01632 960777 ext 12     | tel:01632960777;ext=12",
                "01632 960777, Ext. 12   | tel:01632960777;ext=12",
                "01632 960777x4          | tel:01632960777;ext=4",
                "01632 960777 extension 4| tel:01632960777;ext=4",
                "0300 123 1234           | tel:03001231234",
                "111                     | tel:111"
            })
    void oneNumberIsDialledWhateverStandsBetweenItsDigits(String written, String address) {
        assertThat(TelephoneNumber.parse(written)).contains(new TelephoneNumber(written, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960777 or 01632 960778",
                "01632 960777 (9 to 5)",
                "01632 960777/4",
                "01632 960777, option 2",
                "0800 MATHS",
                "+44 01632 960777",
                "+0 1632 960777",
                "01632 960777\u200b",
                "\u202a01632 960777",
                "01632 ()960777",
                "01632) 960(777",
                "01632 960777 ext",
                "01632 960777 01632 960778",
                "12",
                "call us",
                "++44 1632 960777",
                ""
            })
    void whatIsNotOneNumberIsNone(String written) {
        assertThat(TelephoneNumber.parse(written)).isEmpty();
    }

    /** Whatever is accepted dials the digits that a reader sees, in their order, but for the zero in brackets. */
    @Test
    void nothingElseIsDialled() {
        String letters = "0123456789 ()+-.x,";
        Random random = new Random(20261129);
        int accepted = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 3 + random.nextInt(12); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(random.nextBoolean() ? 10 : letters.length())));
            }
            var number = TelephoneNumber.parse(text.toString());
            if (number.isPresent()) {
                accepted++;
                String seen = text.toString();
                String dialled = number.get().address();
                if (seen.startsWith("+")) {
                    seen = seen.replaceFirst("\\(0\\)", "");
                }
                assertThat(dialled.replaceAll("[^0-9]", "")).isEqualTo(seen.replaceAll("[^0-9]", ""));
                assertThat(dialled).matches("tel:\\+?[0-9]{3,15}(;ext=[0-9]{1,6})?");
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
    }
}
