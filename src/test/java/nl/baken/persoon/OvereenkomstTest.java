// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How much two spellings of a fictional person are alike. */
@BakenTest
class OvereenkomstTest {

    @Autowired
    private Kluis kluis;

    @ParameterizedTest
    @CsvSource({
        "Marin Ionescu,  1990-05-04, Marin Ionescu,   1990-05-04, 1.0,  zelfde",
        "Marin Ionescu,  1990-05-04, Ionescu Marin,   1990-05-04, 1.0,  volgorde van de namen",
        "Mårin Ionéscu,  1990-05-04, Marin Ionescu,   1990-05-04, 1.0,  accenten",
        "Marin Ionescu,  1990-05-04, Marin Jonescu,   1990-04-05, 0.85, dag en maand omgedraaid",
        "Marin Ionescu,  1990-05-04, Marin Ionescu,   1991-05-04, 0.84, een jaar anders",
        "Marin Ionescu,  1990-05-04, Marin Ionescu,   1971-11-30, 0.6,  een andere dag",
        "Marin Ionescu,  1990-05-04, Abel Verzonnen,  1990-05-04, 0.0,  een andere naam telt niets",
        "Marin Ionescu,  1990-05-04, Marin Ionescu,   ,           0.75, een naam alleen is te weinig",
        "Marin Ionescu,  1990-05-04, ,                1990-05-04, 0.0,  zonder naam",
    })
    void naamEnGeboortedatumTellenSamen(
            String naam, String geboren, String andere, String anders, double score, String waarom) {
        assertThat(overeenkomst().score(persoon(naam, geboren), persoon(andere, anders)))
                .as(waarom)
                .isCloseTo(score, within(0.08));
        assertThat(overeenkomst().score(persoon(andere, anders), persoon(naam, geboren)))
                .as("maakt niet uit wie eerst komt")
                .isEqualTo(overeenkomst().score(persoon(naam, geboren), persoon(andere, anders)));
    }

    @Test
    void tokensVerradenNietsEnZijnGelijkBijGelijkeKlank() {
        var een = overeenkomst().tokens(Geheim.van("Marin Ionescu"), Geheim.van("1990-05-04"));
        var ander = overeenkomst().tokens(Geheim.van("Ionesco Marin"), Geheim.van("1990-06-01"));

        assertThat(een.get("klank")).isEqualTo(ander.get("klank"));
        assertThat(een.get("geboren")).isNotEqualTo(ander.get("geboren"));
        assertThat(een.toString()).doesNotContain("1990", "marin", "ionescu");
        assertThat(overeenkomst().tokens(null, null)).isEmpty();
    }

    private Overeenkomst overeenkomst() {
        return new Overeenkomst(kluis, new PersoonInstellingen(0.8, 0.85, 0.6));
    }

    private static Persoon persoon(String naam, String geboren) {
        return new Persoon(
                "id",
                naam == null ? null : Geheim.van(naam),
                geboren == null ? null : Geheim.van(geboren),
                null,
                null,
                null);
    }
}
