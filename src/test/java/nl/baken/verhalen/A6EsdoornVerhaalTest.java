// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.opvang.Doorstroom;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.StartDoorstroom;
import nl.baken.opvang.Zoekreden;
import nl.baken.strafrecht.Aangiftezaken;
import nl.baken.strafrecht.Dienst;
import nl.baken.strafrecht.VraagDreigingsverklaring;
import nl.baken.toestemming.Doel;
import nl.baken.verblijf.Verblijfaanvragen;
import nl.baken.verblijf.Verklaring;
import nl.baken.verblijf.VraagSchrijnendPadAan;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zorg.Behandelaar;
import nl.baken.zorg.OntvangMedischeVerklaring;
import nl.baken.zorg.RegelTolk;
import nl.baken.zorg.Tolkregeling;
import nl.baken.zorg.Tolksituatie;
import nl.baken.zorg.Tolkvoorkeur;
import nl.baken.zorg.Tolkwijze;
import nl.baken.zorg.Verklaringdoel;
import nl.baken.zorg.VraagMedischeVerklaring;
import nl.baken.zorg.Zorgverklaringen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A6 ESDOORN: a woman of a third country in Alkmaar who declines aangifte (domain.md 9). The signal of T0 is told by A1
 * and A2. Part 4 adds the incident (T+60), the stand-in (T+75, T+110) and the two coordinators in the log.
 */
@BakenTest
class A6EsdoornVerhaalTest {

    private static final String BESLUIT = "besluit-client-vastleggen";
    private static final String ZORGDEEL = "Tolken en medische verklaringen";
    private static final LocalDate T0 = LocalDate.of(2026, 2, 2);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private Aangiftezaken aangiftezaken;

    @Autowired
    private Tolkregeling tolken;

    @Autowired
    private Zorgverklaringen verklaringen;

    @Autowired
    private Verblijfaanvragen aanvragen;

    @Autowired
    private Doorstroom doorstroom;

    @Autowired
    private Formulierbinder binder;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    private ZaakNummer zaak;

    /** T0 and T+2: the intake is done, the AVIM grants a reflection period. */
    @BeforeEach
    void deBedenktijdIsIngegaan() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen(COORDINATOR);
        opvang.begeleid(zaak, Map.of("gemeente", "Alkmaar", "geslacht", "vrouw", "verblijfsstatus", "geen"));
        verblijf.stelPositieVast(zaak, Map.of());
        tot(2);
        verblijf.bericht(zaak, Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.AVIM, dag(2)));
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void t2DeBedenktijdLooptDrieMaanden() {
        assertThat(verblijf.termijn(zaak, "T09").laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void t3DeCosmIsVolEnT6IsErEenPlekTerOverbrugging() {
        tot(3);
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("verblijfsstatus", "bedenktijd"));
        assertThat(opvang.advies(zaak)).startsWith("COSM", "ACM");
        Map<String, Object> vol = EenOpvang.poging("geweigerd", "cosm");
        vol.put("weigerreden", "vol");
        verhaal.doet(COORDINATOR, zaak.waarde(), "plek-zoeken", vol);
        verhaal.doet(COORDINATOR, zaak.waarde(), "plek-zoeken", EenOpvang.poging("wachtlijst", "cosm"));
        tot(6);
        opvang.elders(zaak, "acm");
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).startsWith("geweigerd").endsWith("aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
    }

    @Test
    void t30DeGgzWeigertOmDeTolkEnBakenZegtWieBetaalt() {
        tot(20);
        zorg.toestemming(zaak, Doel.COMENSHA, Doel.GGZ);
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        zorg.doet(
                zaak,
                "stabilisatie-bespreken",
                "gevaar",
                "nee",
                "hulp",
                "verwezen",
                "verwezenOp",
                dag(20),
                "aanbieder",
                "basis");
        tot(30);
        zorg.bericht(zaak, Berichtsoort.GGZ_WIJST_AF, dag(30));
        zorg.doet(zaak, "wachtlijstbemiddeling-vragen", "reden", "taal", "acties", List.of("andere_ggz"));
        als(() -> tolken.regel(
                zaak,
                new RegelTolk(
                        Tolksituatie.AMBULANT, Geheim.van("Fictiefs"), Tolkvoorkeur.VROUW, Tolkwijze.TELEFOON, null)));

        assertThat(zorg.blad(zaak, ZORGDEEL)).contains("Betaalt: CoMensha", "liefst een vrouw");
    }

    @Test
    void t60DeAvimWordtOmEenVerklaringOverDeDreigingGevraagd() {
        tot(60);
        assertThat(strafzaak.taken(zaak)).as("T-30 is pas op T+61").doesNotContain(BESLUIT);
        als(() -> aangiftezaken.vraagVerklaring(zaak, new VraagDreigingsverklaring(dag(60), Dienst.AVIM)));

        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Verklaring over de dreiging gevraagd: AVIM (politie)");
    }

    @Test
    void t70DeClientZietAfEnGeenTaakDringtNogAan() {
        zietAf();

        assertThat(feiten.laatste(zaak, Feitsoort.AFGEZIEN_VAN_AANGIFTE)).contains(dag(70));
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: De cliënt ziet af van aangifte");
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        for (int t = 71; t < 120; t++) {
            tot(t);
            assertThat(strafzaak.taken(zaak)).doesNotContain(BESLUIT, EenStrafzaak.UITLEGGEN, "intakegesprek-navragen");
        }
    }

    @Test
    void t78DeVerklaringVanDeArtsGaatMetEigenToestemmingPreciesEenKeerNaarDeAdvocaat() {
        zietAf();
        tot(78);
        assertThatThrownBy(this::vraagVerklaring).isInstanceOf(Weigering.class);
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        vraagVerklaring();
        String verklaring = binder.alsGetypt(verklaringen.bekendBijOntvangst(zaak))
                .get("verklaring")
                .get(0);
        geefAanAdvocaat(verklaring);

        assertThatThrownBy(() -> geefAanAdvocaat(verklaring)).isInstanceOf(Weigering.class);
        assertThat(zorg.blad(zaak, ZORGDEEL)).contains("Aan de advocaat gegeven op 21 april 2026");
    }

    @Test
    void t85HetSchrijnendPadWordtBinnenDeBedenktijdAangevraagdEnGeeftOpT110EenJaar() {
        zietAf();
        tot(85);
        assertThat(verblijf.telt(zaak, "T09"))
                .as("afzien beëindigt de bedenktijd niet vanzelf")
                .isTrue();
        als(() -> aanvragen.vraagSchrijnendPadAan(
                zaak, new VraagSchrijnendPadAan(List.of(Verklaring.POLITIE, Verklaring.ARTS), dag(85))));
        tot(110);
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);

        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(dag(110).plusYears(1));
        assertThat(feiten.van(zaak))
                .extracting(feit -> feit.soort())
                .contains(Feitsoort.VERGUNNING_VERLEEND)
                .doesNotContain(Feitsoort.AANGIFTE_GEDAAN, Feitsoort.MEDEWERKING_TOEGEZEGD);
    }

    @Test
    void t120MetExtraBegeleidingKomtErEenBijzonderePlek() {
        tot(6);
        opvang.geplaatst(zaak, "acm", Map.of("verblijfsstatus", "bedenktijd"));
        tot(120);
        long bijzonder = opvang.plek("esdoorn " + zaak.waarde(), Opvangtype.MULTIPROBLEEM, 1);
        als(() -> doorstroom.start(zaak, new StartDoorstroom(Zoekreden.DOORSTROOM)));
        opvang.behoefte(zaak, Map.of("verblijfsstatus", "vergunning", "omstandigheden", List.of("extra_begeleiding")));

        assertThat(opvang.advies(zaak)).startsWith("MULTIPROBLEEM");
        verhaal.doet(COORDINATOR, zaak.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", bijzonder));
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
    }

    private void zietAf() {
        tot(70);
        assertThat(strafzaak.taken(zaak)).contains(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, Map.of("beslotenOp", dag(70), "besluit", "afzien"));
    }

    private void vraagVerklaring() {
        als(() -> verklaringen.vraag(
                zaak,
                new VraagMedischeVerklaring(Verklaringdoel.SCHRIJNEND_PAD, Behandelaar.HUISARTS, verhaal.vandaag())));
    }

    private void geefAanAdvocaat(String verklaring) {
        als(() -> verklaringen.ontvang(
                zaak, new OntvangMedischeVerklaring(verklaring, verhaal.vandaag(), verhaal.vandaag())));
    }

    private static LocalDate dag(int t) {
        return T0.plusDays(t);
    }

    private void tot(int t) {
        verhaal.dagen((int) ChronoUnit.DAYS.between(verhaal.vandaag(), dag(t)), zaak.waarde());
    }

    private void als(Runnable handeling) {
        verhaal.als(COORDINATOR);
        try {
            handeling.run();
        } finally {
            verhaal.niemand();
        }
    }
}
