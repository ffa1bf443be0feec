// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.persoon.Telling;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X6: that somebody has a case elsewhere, nobody learns who may not know; and two can't decide the same thing. */
class VergelijkrechtenVerhaalTest extends Paarverhaal {

    @Autowired
    private Handelingspoort poort;

    @Autowired
    private Taakpoort taakpoort;

    @Autowired
    private Takenlijst taken;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Termijnen termijnen;

    @Test
    void wieGeenVanBeideZakenDraagtKrijgtDeHandelingenNiet() {
        samengevoegd();

        for (String handeling : List.of(EenPaar.TERUG, "personen-opnieuw-vergelijken", "persoonsgegevens-wijzigen")) {
            for (String wie : List.of("manager", LEIDER, TWEE)) {
                verhaal.als(wie);
                assertThatThrownBy(() -> poort.open("zorgcoordinatie", handeling, eerste))
                        .as(handeling + " door " + wie)
                        .isInstanceOf(NietGevonden.class);
            }
        }
    }

    @Test
    void samenvoegenGeeftNiemandToegangTotDeAndereZaak() {
        samengevoegd();

        assertThat(toegang.grond(eerste.waarde(), verhaal.als(TWEE))).isEmpty();
        assertThat(toegang.grond(tweede.waarde(), verhaal.als(EEN))).isEmpty();
    }

    @Test
    void teruggegevenGaatVergelijkenNaarDeTeamleiderEnNietNaarEenCollega() {
        bijDezelfde();
        var wie = verhaal.als(EEN);
        taakpoort.geefTerug(taak(EEN, tweede, VERGELIJKEN), wie);
        verhaal.niemand();

        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).containsExactly(LEIDER);
    }

    @Test
    void tweeGelijkenissenTegelijkHebbenElkHunEigenVraagEnTermijn() {
        ZaakNummer derde = paar.metIntake(TWEE, EenPaar.anders(naam), geboren);
        paar.vergelijkt(LEIDER, derde, "niet_zelfde");
        tweede = paar.metIntake(TWEE, naam + "a", geboren);
        assertThat(paar.wieZiet(tweede, VERGELIJKEN))
                .as("de een is over de grens van een team, de ander niet")
                .containsExactlyInAnyOrder(LEIDER, TWEE);

        paar.vergelijkt(TWEE, tweede, "zelfde");
        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).containsExactly(LEIDER);
        assertThat(termijnen.loopt("T140", tweede.waarde())).as("van de ander").isPresent();
        assertThat(verhaal.probeert(
                        LEIDER, tweede.waarde(), VERGELIJKEN, Map.of("oordeel", "zelfde", "motief", "Zelfde stem")))
                .isEqualTo(Verhaal.geweigerd(
                        "oordeel",
                        "In deze zaak wacht al een voorstel om samen te voegen. Wacht tot dat is beoordeeld."));
        paar.beoordeelt(tweedeLezer(), tweede, true);
        paar.vergelijkt(LEIDER, tweede, "niet_zelfde");
        assertThat(termijnen.loopt("T140", tweede.waarde())).isEmpty();
        assertThat(paar.telling(eerste, tweede, derde)).isEqualTo(new Telling(2, 3));
    }

    @Test
    void tweeDieTegelijkAntwoordenBeslissenEenKeer() throws Exception {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        String lezer = tweedeLezer();
        var wie = verhaal.als(lezer);
        String id = taak(lezer, tweede, BEOORDELEN);
        CyclicBarrier start = new CyclicBarrier(2);
        var draden = Executors.newFixedThreadPool(2);
        List<Future<Afloop>> antwoorden = new ArrayList<>();
        for (String akkoord : List.of("ja", "nee")) {
            antwoorden.add(draden.submit(() -> {
                verhaal.als(lezer);
                start.await();
                return taakpoort.rondAf(
                        id,
                        Map.of("akkoord", List.of(akkoord), "motief", List.of(akkoord.equals("ja") ? "" : "Nee")),
                        wie);
            }));
        }
        List<Class<?>> uitkomsten = new ArrayList<>();
        for (Future<Afloop> antwoord : antwoorden) {
            uitkomsten.add(antwoord.get().getClass());
        }
        draden.shutdown();

        assertThat(uitkomsten).containsExactlyInAnyOrder(Afloop.Afgerond.class, Afloop.NietOpen.class);
    }

    @Test
    void tweeIntakesTegelijkGevenEenVergelijking() throws Exception {
        String iemand = EenZaak.eenNaam();
        List<ZaakNummer> zaken = List.of(
                eenZaak.toegewezen(EEN, iemand, geboren), eenZaak.toegewezen(TWEE, EenPaar.anders(iemand), geboren));
        CyclicBarrier start = new CyclicBarrier(2);
        var draden = Executors.newFixedThreadPool(2);
        List<Future<?>> bezig = new ArrayList<>();
        for (ZaakNummer zaak : zaken) {
            String wie = zaak.equals(zaken.get(0)) ? EEN : TWEE;
            verhaal.doet(wie, zaak.waarde(), "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
            bezig.add(draden.submit(() -> {
                start.await();
                verhaal.doet(wie, zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
                return null;
            }));
        }
        for (Future<?> een : bezig) {
            een.get();
        }
        draden.shutdown();

        long vragen = zaken.stream()
                .flatMap(zaak -> verhaal.taken(LEIDER, zaak.waarde()).stream())
                .filter(VERGELIJKEN::equals)
                .count();
        assertThat(vragen).isEqualTo(1);
    }

    @Test
    void nietsInDeMotorZegtOverWieHetGaat() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");

        assertThat(paar.variabelen(tweede))
                .contains("voorval")
                .isSubsetOf("voorval", "samenvoegenVoorgesteld", "doorzettenOp", "akkoord");
    }

    private String taak(String wie, ZaakNummer zaak, String sleutel) {
        return taken.voor(zaak.waarde(), verhaal.als(wie)).stream()
                .filter(regel -> regel.sleutel().equals(sleutel))
                .map(Takenlijst.Regel::taakId)
                .findFirst()
                .orElseThrow();
    }
}
