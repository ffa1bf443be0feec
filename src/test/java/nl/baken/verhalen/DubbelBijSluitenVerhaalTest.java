// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Telling;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X6 around a case that closes: the question doesn't get lost, and a closed case counts too. */
class DubbelBijSluitenVerhaalTest extends Paarverhaal {

    @Autowired
    private Termijnen termijnen;

    @Test
    void eenVraagVanEenDossierDatSluitGaatNaarDeZaakDieOpenBlijft() {
        elders();
        sluit(tweede, TWEE);

        assertThat(verhaal.taken(LEIDER, tweede.waarde())).doesNotContain(VERGELIJKEN);
        assertThat(termijnen.loopt("T140", tweede.waarde())).isEmpty();
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).containsExactly(LEIDER);
        paar.vergelijkt(LEIDER, eerste, "niet_zelfde");
    }

    @Test
    void eenVoorstelVanEenDossierDatSluitWordtElders() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        sluit(tweede, TWEE);

        assertThat(paar.wieZiet(tweede, BEOORDELEN)).isEmpty();
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).as("opnieuw vergelijken").containsExactly(LEIDER);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        paar.vergelijkt(LEIDER, eerste, "zelfde");
        paar.beoordeelt(paar.wieZiet(eerste, BEOORDELEN).get(0), eerste, true);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(1, 2));
        assertThat(paar.blad(EEN, eerste)).contains("Deze persoon had eerder een zaak: " + tweede);
    }

    @Test
    void wieEerderEenZaakHadWordtOokGevondenAlsDieDichtIs() {
        sluit(eerste, EEN);
        tweede = paar.metIntake(EEN, EenPaar.anders(naam), geboren);

        assertThat(paar.wieZiet(tweede, VERGELIJKEN))
                .as("een gesloten dossier is van niemand meer")
                .containsExactly(LEIDER);
    }

    @Test
    void zijnBeideDichtDanVraagtNiemandMeer() {
        elders();
        sluit(eerste, EEN);
        sluit(tweede, TWEE);

        assertThat(verhaal.taken(LEIDER, eerste.waarde())).isEmpty();
        assertThat(verhaal.taken(LEIDER, tweede.waarde())).isEmpty();
    }

    private void sluit(ZaakNummer zaak, String wie) {
        paar.sluit(wie, zaak);
        assertThat(paar.zaak(zaak).isOpen()).isFalse();
    }
}
