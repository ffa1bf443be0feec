// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenContract.BEHEERDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.rapportage.kengetal.Blad;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telbeurt;
import org.springframework.stereotype.Component;

/** What the contract of the letter is in the figures, by the clock (K06, K18). */
@Component
class Contractcijfers {

    private final Verhaal verhaal;
    private final EenTelling telling;
    private final Telbeurt beurt;

    Contractcijfers(Verhaal verhaal, EenTelling telling, Telbeurt beurt) {
        this.verhaal = verhaal;
        this.telling = telling;
        this.beurt = beurt;
    }

    /** One of the one and a half fte is of own means; January is counted from its first day on, February is not yet. */
    void urenVanDeBrief(String contract) {
        assertThat(telling.van(contract, "K06", "K18 contract 2018-01"))
                .contains(
                        "K06 contract 2018-01-01T00:00 +1550",
                        "K06 eigen 2018-01-01T00:00 +3100",
                        "K06 eigen 2018-12-01T00:00 +3100",
                        "K18 contract 2018-01-01T00:00 +339726");
        beurt.tel(contract);
        assertThat(beurt.groepen(contract))
                .as("een contract is van niemand: het staat in geen enkele groep, ook niet bij onbekend")
                .containsExactly("niemand");
        for (String wie : List.of(BEHEERDER, "beleidsmedewerker", "manager")) {
            List<Blad> bladen = beurt.bladen(wie, "K06", Soort.MAAND);
            assertThat(Telbeurt.cel(bladen.get(0), "Uit eigen middelen", "jan 2018"))
                    .isEqualTo("118,9");
            assertThat(Telbeurt.cel(bladen.get(1), "Deel uit eigen middelen", "jan 2018"))
                    .isEqualTo("67%");
        }
        assertThat(beurt.bladen("zorgcoordinator", "K06", Soort.MAAND)).isEmpty();
    }

    /** After the settlement the hours and euros of the year are those that were worked and paid. */
    void watHetJaarEchtKostte(String contract) {
        verhaal.nu("2018-12-31T09:00");
        beurt.tel(contract);
        assertThat(telling.van(contract, "K06 ")).isEmpty();
        Blad uren = beurt.bladen(BEHEERDER, "K06", Soort.KWARTAAL).get(0);
        assertThat(Telbeurt.cel(uren, "Volgens contract", "Heel 2018")).isEqualTo("700");
        assertThat(Telbeurt.cel(uren, "Uit eigen middelen", "Heel 2018")).isEqualTo("1.450");
        List<Blad> kosten = beurt.bladen("beleidsmedewerker", "K18", Soort.KWARTAAL);
        assertThat(Telbeurt.cel(kosten.get(0), "Contract", "Heel 2018")).isEqualTo("41.000");
        assertThat(Telbeurt.cel(kosten.get(0), "Eigen middelen", "Heel 2018")).isEqualTo("84.930");
        assertThat(kosten.get(2).koppen()).containsExactly("Gelijk", "Inwoners", "DUVO-budget", "Gebruik");
        assertThat(Telbeurt.cel(kosten.get(2), "Haarlem", "Gebruik"))
                .as("van buiten de regio liep er één zaak")
                .isEqualTo("x");
        assertThat(Telbeurt.cel(
                        beurt.bladen("teamleider_zc", "K18", Soort.KWARTAAL).get(2), "Alkmaar", "Gebruik"))
                .isEqualTo("0");
    }

    /** What was destroyed stays counted. */
    void blijft() {
        verhaal.nu("2018-12-31T09:00");
        assertThat(Telbeurt.cel(
                        beurt.bladen(BEHEERDER, "K06", Soort.KWARTAAL).get(0), "Uit eigen middelen", "Heel 2018"))
                .isEqualTo("1.400");
    }
}
