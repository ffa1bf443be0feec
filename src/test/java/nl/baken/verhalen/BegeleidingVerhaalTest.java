// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Contacten;
import nl.baken.zorgcoordinatie.Contactuitkomst;
import nl.baken.zorgcoordinatie.Contactwijze;
import nl.baken.zorgcoordinatie.LegContactmomentVast;
import nl.baken.zorgcoordinatie.Welzijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P03.10: contact in the rhythm of the safety code, as time passes. */
@BakenTest
class BegeleidingVerhaalTest {

    private static final String CONTACT = "contactmoment-vastleggen";
    private static final String EVALUATIE = "zorgplan-evalueren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Contacten contacten;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Termijnwijzigingen wijzigingen;

    @Autowired
    private Tijdlijn tijdlijn;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator", "zorgcoordinator2");
        nummer = zaak.waarde();
    }

    @ParameterizedTest(name = "code {0}: elke {2} dagen")
    @CsvSource({"actief_gezocht, T08_ROOD, 2", "schuldbinding, T08_ORANJE, 7", "geen, T08_EERSTE_MAANDEN, 7"})
    void hetContactVolgtDeVeiligheidscode(String dreiging, String regel, int dagen) {
        eenZaak.begeleidMet(zaak, dreiging);
        assertThat(termijnen.loopt(regel, nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(dagen));

        verhaal.dagen(dagen - 1, nummer);
        assertThat(taken()).doesNotContain(CONTACT);
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(CONTACT);

        verhaal.doet("zorgcoordinator", nummer, CONTACT, contact());
        assertThat(taken()).doesNotContain(CONTACT);
        Termijn volgende = termijnen.loopt(regel, nummer).orElseThrow();
        assertThat(volgende.laatsteDag()).isEqualTo(verhaal.vandaag().plusDays(dagen));
        assertThat(gehaald(regel)).isEqualTo(1);
    }

    @Test
    void naDrieMaandenIsGroenElkeTweeWeken() {
        eenZaak.begeleidMet(zaak, "geen");
        verhaal.dagen(95, nummer);
        verhaal.doet("zorgcoordinator", nummer, CONTACT, contact());

        assertThat(termijnen.loopt("T08_EERSTE_MAANDEN", nummer)).isEmpty();
        assertThat(termijnen.loopt("T08_GROEN", nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(14));
    }

    @Test
    void wieOpDeZaakpaginaContactVastlegtKrijgtGeenTaakMeer() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        verhaal.dagen(7, nummer);
        assertThat(taken()).contains(CONTACT);

        legVast(Contactuitkomst.CONTACT);

        assertThat(taken()).doesNotContain(CONTACT);
        assertThat(gehaald("T08_ORANJE")).isEqualTo(1);
        verhaal.dagen(3, nummer);
        legVast(Contactuitkomst.CONTACT);
        verhaal.dagen(6, nummer);
        assertThat(taken()).as("de week telt vanaf het laatste contact").doesNotContain(CONTACT);
        assertThat(verhaal.pad(nummer)).contains("contact-intussen-geweest", "contact-geweest");
    }

    @Test
    void geenGehoorTeltNietAlsContactEnVraagtMorgenEenNieuwePoging() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        verhaal.dagen(7, nummer);
        verhaal.doet("zorgcoordinator", nummer, CONTACT, geenGehoor());

        assertThat(taken()).doesNotContain(CONTACT);
        assertThat(gehaald("T08_ORANJE")).isZero();
        assertThat(termijnen.loopt("T08_ORANJE", nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag());
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(CONTACT);
        assertThat(termijnen.loopt("T08_ORANJE", nummer).orElseThrow().isTeLaat(verhaal.moment()))
                .isTrue();
        legVast(Contactuitkomst.CONTACT);
        assertThat(termijnen.loopt("T08_ORANJE", nummer).orElseThrow().isTeLaat(verhaal.moment()))
                .isFalse();
    }

    @Test
    void blijftContactUitDanZietDeWaarnemerDeTaakOok() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        verhaal.dagen(7, nummer);
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).isEmpty();

        verhaal.dagen(1, nummer);

        assertThat(verhaal.taken("zorgcoordinator2", nummer)).containsExactly(CONTACT);
        assertThat(taken()).contains(CONTACT);
        assertThat(tijdlijn.van(zaak))
                .extracting(Tijdlijn.Regel::wat)
                .contains("contactmoment te laat, waarnemer ingeschakeld");
        verhaal.doet("zorgcoordinator2", nummer, CONTACT, contact());
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).contains("waarnemer-inschakelen");
    }

    @Test
    void wordtDeCodeRoodDanKomtHetContactEerder() {
        eenZaak.begeleidMet(zaak, "geen");
        verhaal.als("zorgcoordinator");
        verhaal.dagen(3, nummer);
        assertThat(taken()).doesNotContain(CONTACT);

        verhaal.dagen(22, nummer);
        legVast(Contactuitkomst.CONTACT);
        verhaal.doet(
                "zorgcoordinator",
                nummer,
                EVALUATIE,
                EenZaak.evaluatie(Map.of("dreigingen", List.of("doodsbedreiging"))));

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(termijnen.loopt("T08_EERSTE_MAANDEN", nummer)).isEmpty();
        assertThat(termijnen.loopt("T08_ROOD", nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(2));
        verhaal.dagen(2, nummer);
        assertThat(taken()).contains(CONTACT);
    }

    @Test
    void hetVolgendeContactMagEerderEnNietLaterDanDeNorm() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        verhaal.dagen(7, nummer);
        Map<String, Object> later = contact();
        later.put("volgendContact", verhaal.vandaag().plusDays(8));

        assertThat(verhaal.probeert("zorgcoordinator", nummer, CONTACT, later))
                .isEqualTo(geweigerd(
                        "volgendContact",
                        "Plan het volgende contact uiterlijk op 16 februari 2026. Moet het later? Verzet dan de"
                                + " termijn op de zaakpagina."));
        later.put("volgendContact", verhaal.vandaag().plusDays(3));
        verhaal.doet("zorgcoordinator", nummer, CONTACT, later);
        verhaal.dagen(2, nummer);
        assertThat(taken()).doesNotContain(CONTACT);
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(CONTACT);
    }

    @Test
    void wieDeTermijnVerzetOfPauzeertVerzetOokDeTaak() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        long termijn = termijnen.loopt("T08_ORANJE", nummer).orElseThrow().id();
        verhaal.als("zorgcoordinator");
        wijzigingen.verleng(
                nummer,
                termijn,
                new VerzetTermijn(verhaal.vandaag().plusDays(10), Geheim.van("FICTIEF: cliënt is op reis")));
        verhaal.dagen(9, nummer);
        assertThat(taken()).doesNotContain(CONTACT);
        verhaal.als("zorgcoordinator");
        wijzigingen.pauzeer(nummer, termijn, new PauzeerTermijn(Geheim.van("FICTIEF: opname")));
        verhaal.dagen(20, nummer);
        assertThat(taken()).doesNotContain(CONTACT);
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).isEmpty();

        verhaal.als("zorgcoordinator");
        wijzigingen.hervat(nummer, termijn, new HervatTermijn(null));
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(CONTACT);
    }

    private List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    private long gehaald(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel) && termijn.gehaaldOp() != null)
                .count();
    }

    private void legVast(Contactuitkomst uitkomst) {
        verhaal.als("zorgcoordinator");
        contacten.legTussendoorVast(
                zaak,
                new LegContactmomentVast(
                        uitkomst,
                        verhaal.vandaag(),
                        Contactwijze.TELEFOON,
                        uitkomst == Contactuitkomst.CONTACT ? Welzijn.GOED : null,
                        null,
                        null,
                        null));
        verhaal.niemand();
    }

    private Map<String, Object> contact() {
        return new HashMap<>(Map.of(
                "uitkomst",
                "contact",
                "op",
                verhaal.vandaag(),
                "kanaal",
                "telefoon",
                "welzijn",
                "goed",
                "minuten",
                "20"));
    }

    private Map<String, Object> geenGehoor() {
        return Map.of("uitkomst", "geen_gehoor", "op", verhaal.vandaag(), "kanaal", "telefoon");
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}
