package echochat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TravelRequestsTest {
    @Test
    void spansStandInTheirOrderWhereTheirWordsAre() {
        for (var request : TravelRequests.sentences(200)) {
            int end = 0;
            for (var span : request.entities()) {
                var piece = request.text().substring(span.start(), span.end());
                assertThat(piece).isEqualTo(span.value()).isEqualTo(piece.strip());
                assertThat(span.start()).isGreaterThan(end);
                end = span.end();
            }
        }
    }

    @Test
    void theSameAreMadeEachTimeAndHardlyTwoAreAlike() {
        var requests = TravelRequests.sentences(500);

        assertThat(TravelRequests.sentences(500)).isEqualTo(requests);
        assertThat(requests.stream().distinct().count()).isGreaterThan(450);
    }
}
