package dev.prospectus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> IDS = List.of(
            "primary-development",
            "secondary-development",
            "primary-team",
            "secondary-team",
            "office",
            "subject-knowledge",
            "subject-knowledge/number",
            "subject-knowledge/shape",
            "northbridge-centre",
            "north-hall",
            "autumn-2",
            "venues.yml",
            "contacts.yml",
            "images/my-photo.jpg",
            "/programmes/subject-knowledge/",
            "/programmes/subject-knowledge/flyer/");

    @ParameterizedTest
    @CsvSource({
        "primary-devlopment, primary-development",
        "primray-devlopment, primary-development",
        "Primary_Development, primary-development",
        "ofice, office",
        "offcie, office",
        "subject-knowledge/shpae, subject-knowledge/shape",
        "subjectknowledge, subject-knowledge",
        "contact.yml, contacts.yml",
        "images/My%20Photo.JPG, images/my-photo.jpg",
        "images/my photo.jpg, images/my-photo.jpg",
        "Contacts.yml, contacts.yml",
        "/programmes/subject-knowlege/, /programmes/subject-knowledge/"
    })
    void namesWhatWasMistyped(String typed, String meant) {
        assertThat(DidYouMean.among(IDS, typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "secondary-dev, secondary-development",
        "northbridge, northbridge-centre",
        "hall, north-hall",
        "number, subject-knowledge/number",
        "sub-know/number, subject-knowledge/number",
        "/programmes/subject/, /programmes/subject-knowledge/"
    })
    void namesWhatWasShortenedIfOnlyOneCanBeMeant(String typed, String meant) {
        assertThat(DidYouMean.among(IDS, typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "development",
        "tertiary-team",
        "events.yml",
        "autumn-1",
        "subject-knowledge/summer",
        "post-16-development",
        "south-hall",
        "/programmes/secondary-development/",
        "sub"
    })
    void isSilentWhenAnythingElseCanBeMeant(String typed) {
        assertThat(DidYouMean.among(IDS, typed)).isEmpty();
    }

    @Test
    void listsTheNearestFirst() {
        assertThat(DidYouMean.listed(List.of("office", "primary-team", "secondary-team"), "secondary-lead"))
                .isEqualTo("secondary-team, office, primary-team");
        assertThat(DidYouMean.listed(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "kit"), "kit"))
                .isEqualTo("kit, a, b, c, d, e, f, g and 3 more");
    }
}
