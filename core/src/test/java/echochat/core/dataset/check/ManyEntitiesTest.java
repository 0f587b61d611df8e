package echochat.core.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.Example;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyEntitiesTest {
    @Test
    void moreKindsThanAreLearnedAreTold() {
        assertThat(inspectionOf(300).summary().findings().totals())
                .doesNotContainKey(Problem.ENTITIES_NOT_ALL_LEARNED);
        assertThat(inspectionOf(301).summary().findings().kept())
                .extracting(finding -> finding.notice().what())
                .contains("There are 301 kinds of entities; only the 300 commonest are learned.");
    }

    private static Inspection inspectionOf(int kinds) {
        var inspection = new Inspection();
        for (int i = 0; i < kinds; i++) {
            var span = EntitySpan.of("kind" + i, 0, 4, "Rome");
            var content = new TrainingExample("Rome " + i, "go", List.of(span));
            inspection.example(new Example(content, Location.of("a.csv")));
        }
        return inspection;
    }
}
