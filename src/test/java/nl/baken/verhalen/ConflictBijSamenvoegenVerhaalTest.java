// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Bezoeker;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who must not see the one, must not see the other as long as they are one person (X6), and no longer than that. */
class ConflictBijSamenvoegenVerhaalTest extends Paarverhaal {

    private static final String GEEN = "geen";

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private EenBelangenconflict conflict;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Zaken zaken;

    @LocalServerPort
    private int poort;

    private String wie;

    @BeforeEach
    void eenTweedeTeamleider() {
        wie = nood.collega(Rol.TEAMLEIDER_ZC);
    }

    private void legt(String door, ZaakNummer zaak) {
        assertThat(conflict.legt(door, zaak, wie, null)).isInstanceOf(Afloop.Afgerond.class);
    }

    @Test
    void samenvoegenSluitOokDeAndereZaakEnTerugdraaienGeeftTerugWatErWas() {
        legt(EEN, eerste);
        elders();
        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        paar.beoordeelt(tweedeLezer(), tweede, true);

        assertThat(nood.grond(wie, tweede)).isEqualTo(GEEN);
        assertThat(Bezoeker.als(poort, LEIDER).get("/zaken/" + tweede).statusCode())
                .as("een ander merkt niets")
                .isEqualTo(200);
        paar.draaitTerug(EEN, eerste);
        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(wie, eerste)).isEqualTo(GEEN);
        assertThat(nood.gelogd(tweede.waarde(), "belangenconflict"))
                .containsSubsequence(
                        "belangenconflict overgenomen: " + paar.account(wie),
                        "belangenconflict vervallen: " + paar.account(wie));
    }

    @Test
    void watErTerwijlZeEenZijnBijKomtGeldtOokVoorBeideEnHetEigenConflictBlijft() {
        samengevoegd();
        legt(EEN, eerste);
        assertThat(nood.grond(wie, tweede)).isEqualTo(GEEN);
        legt(TWEE, tweede);
        paar.draaitTerug(EEN, eerste);

        assertThat(nood.grond(wie, eerste)).isEqualTo(GEEN);
        assertThat(nood.grond(wie, tweede)).as("dit staat er zelf").isEqualTo(GEEN);
    }

    @Test
    void isHetOpgehevenDanOokBijDeAnder() {
        samengevoegd();
        legt(EEN, eerste);
        conflict.wilOpheffen(EEN, eerste, wie);
        nood.oordeelt(LEIDER, conflict.vraag(eerste), true, "");

        assertThat(nood.grond(wie, eerste)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
    }

    @Test
    void watTweeMensenBijDeAnderOphievenKomtNietVanzelfTerug() {
        samengevoegd();
        legt(EEN, eerste);
        conflict.wilOpheffen(TWEE, tweede, wie);
        nood.oordeelt(LEIDER, conflict.vraag(tweede), true, "");
        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(wie, eerste)).isEqualTo(GEEN);

        conflict.legt(EEN, eerste, nood.collega(Rol.TEAMLEIDER_ZC), null);
        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
    }

    @Test
    void vanMeerDanTweeBlijftDichtWatNogSamenIs() {
        samengevoegd();
        legt(EEN, eerste);
        ZaakNummer derde = eenZaak.toegewezen(EEN);
        samenvoegingen.neemOver(paar.zaak(tweede).persoon(), paar.zaak(derde).persoon());
        assertThat(nood.grond(wie, derde)).isEqualTo(GEEN);
        paar.draaitTerug(EEN, eerste);

        assertThat(nood.grond(wie, tweede)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(wie, derde)).isEqualTo(Zaakteam.TEAMLEIDING);
    }

    @Test
    void wieDeAndereZaakWaarneemtLaatDieLos() {
        conflict.legt(EEN, eerste, TWEE, null);
        ZaakNummer ander = eenZaak.toegewezen(EEN, TWEE);
        samenvoegingen.neemOver(paar.zaak(eerste).persoon(), paar.zaak(ander).persoon());

        assertThat(nood.grond(TWEE, ander)).isEqualTo(GEEN);
        assertThat(zaken.lees(ander).waarnemer()).isNull();
    }
}
