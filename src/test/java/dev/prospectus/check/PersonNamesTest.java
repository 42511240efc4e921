package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thomas Tallis School",
                "Victoria Park Academy",
                "Dr Challoner's Grammar School",
                "Martin Luther King High",
                "James Allen's Girls' School",
                "Helen Allison C of E Primary",
                "George Abbot Sixth Form",
                "Ruth Gorse Academies Trust"
            })
    void aSchoolNamedAfterSomebodyIsNoPerson(String school) {
        assertThat(PersonNames.all("It is hosted by " + school + ", who wrote to us."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thomas Sample", "Mrs Sample", "Dr Victoria Sample", "Jane Sample-Example"})
    void aPersonIsOneBesideASchoolToo(String person) {
        assertThat(PersonNames.all("Ask " + person + ", of Hill School. " + person + " of Hill School leads it."))
                .extracting(PersonNames.Name::words)
                .containsExactly(person, person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dean", "victoria", "kerry", "barry", "clare", "georgia", "hilary", "victoria.park", "office"})
    void aJobOrAPlaceIsNoPersonsMailbox(String name) {
        assertThat(PersonNames.isMailbox(name + "@hub.example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"helen", "dean.sample", "victoria_sample", "sarah.sample"})
    void aFirstNameIsAPersonsMailbox(String name) {
        assertThat(PersonNames.isMailbox(name + "@hub.example.org")).isTrue();
    }
}
