// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X3, A7 at T+40: a client takes back consent for AVIM and CoMensha and keeps the shelter. */
@BakenTest
class IntrekkingVerhaalTest {

    private static final String INFORMEREN = "ontvangers-informeren";
    private static final String INTREKKEN = "zorgcoordinatie/toestemming-intrekken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Zaken zaken;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "geen");
        toestemming.geeft(zaak, Doel.COMENSHA, Doel.NAZORG, Doel.AVIM, Doel.OPVANG);
    }

    private long klaarVoorAvim() {
        return toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);
    }

    @Test
    void t40ErGaatNietsMeerWegDeOntvangersHorenHetEnDeOpvangGaatDoor() {
        opvang.geplaatst(zaak, "vo", Map.of());
        toestemming.verzendt(klaarVoorAvim());
        verhaal.nu("2026-03-14T09:00");
        long laatste = klaarVoorAvim();
        List<String> taken = verhaal.taken("zorgcoordinator", nummer);

        toestemming.trektIn(zaak, Doel.AVIM, Doel.COMENSHA);

        assertThat(toestemmingen.geldend(zaak)).containsExactlyInAnyOrder(Doel.NAZORG, Doel.OPVANG);
        assertThat(pakketten.lees(zaak, laatste).intrekreden()).isEqualTo(Intrekreden.TOESTEMMING_INGETROKKEN);
        assertThatThrownBy(() -> toestemming.verzendt(laatste)).isInstanceOf(Weigering.class);
        assertThat(handelingen.probeert(
                        zaak,
                        "zorgcoordinatie/gegevens-delen",
                        EenToestemming.delen(Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID)))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isTrue();
        assertThat(verhaal.taken("zorgcoordinator", nummer))
                .containsAll(taken)
                .contains(INFORMEREN)
                .hasSize(taken.size() + 1);
        assertThat(termijnen.loopt("T120", nummer).orElseThrow().laatsteDag()).isEqualTo("2026-03-20");

        verhaal.nu("2026-03-16T09:00");
        assertThat(verhaal.probeert("zorgcoordinator", nummer, INFORMEREN, informeren("avim")))
                .isEqualTo(Verhaal.geweigerd("ontvangers", "Kruis elke ontvanger aan, of kies waarom dat niet kan."));
        verhaal.doet("zorgcoordinator", nummer, INFORMEREN, informeren("avim", "comensha"));

        assertThat(gehaald()).hasSize(1).allMatch(termijn -> !termijn.isTeLaat(verhaal.moment()));
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains(
                        "CoMensha: Toestemming ingetrokken op 14 maart 2026\nWeet het sinds 16 maart 2026",
                        "Niet gegeven: De toestemming is ingetrokken (14 maart 2026)");
        assertThat(handelingen.blad(zaak, "Toestemming")).contains("Ingetrokken op 14 maart 2026: deel dit niet meer");
        assertThat(verhaal.pad(nummer))
                .containsSubsequence(
                        "intrekking-gemeld",
                        "toestemming-ingetrokken",
                        "intrekking-openen",
                        INFORMEREN,
                        "ontvangers-geinformeerd");

        toestemming.geeft(zaak, Doel.NAZORG, Doel.OPVANG, Doel.AVIM);
        long nieuw = klaarVoorAvim();
        toestemming.verzendt(nieuw);
        assertThat(tussenIntrekkenEnNieuw()).isEmpty();
        assertThat(pakketten.lees(zaak, nieuw).isVerzonden()).isTrue();
        assertThat(pakketten.lees(zaak, laatste).isVerzonden())
                .as("herleeft niet")
                .isFalse();
    }

    private List<Pakket> tussenIntrekkenEnNieuw() {
        return pakketten.alle(zaak).stream()
                .filter(Pakket::isVerzonden)
                .filter(pakket -> pakket.ontvanger() == Ontvanger.AVIM)
                .filter(pakket -> pakket.verzondenOp().isAfter(Instant.parse("2026-03-14T07:00:00Z"))
                        && pakket.verzondenOp().isBefore(verhaal.moment()))
                .toList();
    }

    private Map<String, Object> informeren(String... ontvangers) {
        return Map.of("ontvangers", List.of(ontvangers), "geinformeerdOp", verhaal.vandaag());
    }

    private List<Termijn> gehaald() {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals("T120") && termijn.gehaaldOp() != null)
                .toList();
    }

    @Test
    void isErNietsGedeeldDanHoeftNiemandHetTeHoren() {
        klaarVoorAvim();

        toestemming.trektIn(zaak, Doel.AVIM);

        assertThat(pakketten.open(zaak)).isEmpty();
        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain(INFORMEREN);
        assertThat(termijnen.loopt("T120", nummer)).isEmpty();
    }

    @Test
    void allesIntrekkenKanInEenStapEnTweeKeerIsNietNodig() {
        handelingen.doet(zaak, INTREKKEN, Map.of("alles", "true"));

        assertThat(toestemmingen.geldend(zaak)).isEmpty();
        assertThat(verhaal.taken("zorgcoordinator", nummer)).containsOnlyOnce(INFORMEREN);
        assertThat(handelingen.probeert(zaak, INTREKKEN, Map.of("alles", "true")))
                .isEqualTo(Verhaal.geweigerd(
                        "doelen", "Hiervoor geldt nu geen toestemming. Er is niets om in te trekken."));
        assertThat(handelingen.probeert(zaak, INTREKKEN, Map.of()))
                .isEqualTo(Verhaal.geweigerd("doelen", "Kies wat de cliënt intrekt, of kies alles."));
    }

    @Test
    void tweeIntrekkingenLopenNaastElkaarElkMetEenEigenTermijn() {
        toestemming.verzendt(klaarVoorAvim());
        toestemming.trektIn(zaak, Doel.COMENSHA);
        verhaal.nu("2026-02-04T09:00");
        toestemming.trektIn(zaak, Doel.AVIM);
        assertThat(verhaal.taken("zorgcoordinator", nummer))
                .filteredOn(INFORMEREN::equals)
                .hasSize(2);

        verhaal.doet(
                "zorgcoordinator",
                nummer,
                INFORMEREN,
                Map.of("waaromNiet", "client_vertelt_zelf", "geinformeerdOp", verhaal.vandaag()));

        assertThat(verhaal.taken("zorgcoordinator", nummer)).containsOnlyOnce(INFORMEREN);
        assertThat(gehaald()).hasSize(1);
        assertThat(termijnen.alleVan(nummer))
                .filteredOn(termijn -> termijn.regel().equals("T120"))
                .hasSize(2)
                .filteredOn(Termijn::loopt)
                .hasSize(1);
    }

    @Test
    void wieHetNietKanHorenStaatErMetDeReden() {
        toestemming.trektIn(zaak, Doel.COMENSHA);
        verhaal.dagen(1, nummer);

        verhaal.doet(
                "zorgcoordinator",
                nummer,
                INFORMEREN,
                Map.of("waaromNiet", "niet_veilig", "geinformeerdOp", verhaal.vandaag()));

        assertThat(handelingen.blad(zaak, "Wat is gedeeld")).contains("Niet verteld: Vertellen is nu niet veilig");
    }

    @Test
    void comenshaHoortNaHetIntrekkenOokHetEindeNietMeerVanOns() {
        toestemming.trektIn(zaak, Doel.COMENSHA);
        verhaal.doet("zorgcoordinator", nummer, INFORMEREN, informeren("comensha"));
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));

        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain("registratie-bijwerken");
    }

    /** Without consent the aftercare ends and the file closes; who got something must still hear it. */
    @Test
    void inDeNazorgStoptHetContactMeteenEnBlijftDeTaakOmHetTeVertellen() {
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        verhaal.doet(
                "zorgcoordinator",
                nummer,
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);

        handelingen.doet(zaak, INTREKKEN, Map.of("alles", "true"));

        assertThat(verhaal.taken("zorgcoordinator", nummer)).containsExactly(INFORMEREN);
        assertThat(zaken.lees(zaak).status()).as("wacht op wie het moet horen").isEqualTo(Zaakstatus.NAZORG);
        verhaal.doet("zorgcoordinator", nummer, INFORMEREN, informeren("comensha"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).contains("voorvallen-voorbij", "ontvangers-geinformeerd");
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> toestemmingen.trekIn(zaak, List.of(Doel.AVIM))).isInstanceOf(NietGevonden.class);
    }

    @Test
    void wieDeZaakNietDoetKanNietIntrekken() {
        verhaal.als("zorgcoordinator2");

        assertThatThrownBy(() -> toestemmingen.trekIn(zaak, List.of(Doel.AVIM))).isInstanceOf(NietGevonden.class);
    }
}
