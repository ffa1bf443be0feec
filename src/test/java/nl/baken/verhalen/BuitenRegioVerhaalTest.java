// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Bewaren;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.VerlengBewaren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P01, a signal from outside the region: passed on by the team leader, answered, and kept no longer than needed. */
class BuitenRegioVerhaalTest extends Signaalverhaal {

    private static final String TEAMLEIDER = "teamleider_zc";

    @Autowired
    Bewaren bewaren;

    private SignaalNummer nummer;

    @BeforeEach
    void gemeld() {
        nummer = signaal.gemeld("melder", eenSignaal("Buiten Noord-Holland"));
    }

    @Test
    void deTeamleiderKrijgtHetEnNiemandAnders() {
        assertThat(taken(TEAMLEIDER, nummer)).containsExactly("signaal-doorzetten");
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        assertThat(taken("zorgcoordinator", nummer)).isEmpty();
        assertThat(stand.termijn(nummer, "T42").laatsteDag()).isEqualTo("2026-03-03");
        assertThat(pad(nummer)).doesNotContain("triage-starten");
    }

    @Test
    void doorzettenBewaartAanWieHoeEnWanneerEnDeMelderHoortHet() {
        zetDoor();

        assertThat(stand.kolom(nummer, "uitkomst")).isEqualTo("doorgezet_regio");
        assertThat(stand.kolom(nummer, "doorgezet_kanaal")).isEqualTo("telefoon");
        assertThat(stand.kolom(nummer, "doorgezet_op")).isEqualTo("2026-03-02");
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 2);
        assertThat(stand.termijn(nummer, "T42").gehaaldOp()).isNotNull();
        assertThat(stand.termijn(nummer, "T01").vervallenOp())
                .as("hier komt geen triage")
                .isNotNull();
        assertThat(pad(nummer)).contains("doorgezet").doesNotContain("triage-starten");
    }

    @Test
    void zonderZinVoorDeMelderGaatHetNietDoor() {
        assertThat(verhaal.probeert(TEAMLEIDER, nummer.waarde(), "signaal-doorzetten", doorgezet()))
                .isEqualTo(geweigerd("terugkoppelzin", "Kies wat de melder te horen krijgt."));
        assertThat(stand.kolom(nummer, "uitkomst")).isNull();
    }

    @Test
    void naZesMaandenIsOokEenDoorgezetSignaalAnoniem() {
        zetDoor();
        verhaal.als(TEAMLEIDER);
        assertThatThrownBy(() -> bewaren.verleng(nummer, new VerlengBewaren(Geheim.van("FICTIEF"))))
                .isInstanceOf(Weigering.class);

        verhaal.dagen(183, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("afgerond");
        verhaal.dagen(3, nummer.waarde());

        assertThat(stand.kolom(nummer, "status")).isEqualTo("geanonimiseerd");
        assertThat(stand.kolom(nummer, "tekst")).isNull();
        assertThat(stand.kolom(nummer, "uitkomst_toelichting")).isNull();
        verhaal.als(TEAMLEIDER);
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(pad(nummer)).contains("bewaartermijn", "signaal-anonimiseren", "geanonimiseerd");
    }

    private void zetDoor() {
        Map<String, String> getypt = new java.util.HashMap<>(doorgezet());
        getypt.put("terugkoppelzin", "afgerond");
        verhaal.doet(TEAMLEIDER, nummer.waarde(), "signaal-doorzetten", getypt);
    }

    private static Map<String, String> doorgezet() {
        return Map.of("organisatie", "FICTIEF zorgteam elders", "kanaal", "telefoon", "datum", "02-03-2026");
    }
}
