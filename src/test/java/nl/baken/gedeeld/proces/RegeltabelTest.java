// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** From which days a decision table holds other rows: what a decision record tells of a law that changed. */
class RegeltabelTest {

    private static final String TABEL =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
              <decision id="termijn" name="Termijn">
                <decisionTable id="t" hitPolicy="FIRST">
                  <input id="i1" label="Dublin"><inputExpression id="e1"><text>dublin</text></inputExpression></input>
                  <input id="i2" label="Peildatum"><inputExpression id="e2"><text>peildatum</text></inputExpression></input>
                  <output id="o" name="dagen" typeRef="integer"/>
                  <rule id="oud">
                    <inputEntry id="a"><text>true</text></inputEntry>
                    <inputEntry id="b"><text>[date("2023-05-18")..date("2026-06-12"))</text></inputEntry>
                    <outputEntry id="c"><text>30</text></outputEntry>
                  </rule>
                  <rule id="nieuw">
                    <inputEntry id="f"><text>true</text></inputEntry>
                    <inputEntry id="g"><text>&gt;= date("2026-06-12")</text></inputEntry>
                    <outputEntry id="h"><text>30</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>""";

    private final Regeltabel tabel = Regeltabel.lees(
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine(),
                    TABEL.getBytes(StandardCharsets.UTF_8))
            .get(0);

    @Test
    void hetKentZijnInvoerEnDeDagenWaaropDeRegelsVeranderen() {
        assertThat(tabel.invoer()).containsExactly("dublin", "peildatum");
        assertThat(tabel.wijzigingen()).containsExactly(dag("2023-05-18"), dag("2026-06-12"));
    }

    @Test
    void eenWijzigingTeltVanafDeDagZelfEnNietVooruit() {
        assertThat(tabel.andersTussen(dag("2026-06-01"), dag("2026-06-11"))).isNull();
        assertThat(tabel.andersTussen(dag("2026-06-01"), dag("2026-06-12"))).isEqualTo("2026-06-12");
        assertThat(tabel.andersTussen(dag("2026-06-12"), dag("2030-01-01"))).isNull();
        assertThat(tabel.andersTussen(dag("2020-01-01"), dag("2030-01-01"))).isEqualTo("2023-05-18");
    }

    private static LocalDate dag(String datum) {
        return LocalDate.parse(datum);
    }
}
