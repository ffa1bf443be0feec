// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A8 IJSVOGEL, a woman with a child of four whose address leaks on a Friday at four (domain.md 9); who looks into her
 * case that night is {@link A8IjsvogelNoodinzageVerhaalTest}, its first hour in the browser
 * {@link A8IjsvogelBrowserTest}.
 */
@BakenTest
class A8IjsvogelVerhaalTest {

    private static final String FG = "fg";
    private static final Instant MAANDAG_VIER_UUR = Instant.parse("2026-02-09T15:00:00Z");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private IjsvogelZaak ijsvogel;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Formulierbeeld formulier;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void totVrijdagmiddag() {
        zaak = ijsvogel.inDeCosm();
        nummer = zaak.waarde();
        ijsvogel.lekt(zaak);
    }

    @Test
    void t0OmVierUurLooptDeKlokVanHetLekEnMoetDeToezichthouderHetOnverwijldHoren() {
        assertThat(ijsvogel.tellingen(zaak))
                .containsOnly(Map.entry("incident", 1), Map.entry("datalek", 1), Map.entry("calamiteit", 1));
        assertThat(termijn("T29").vervalt()).isEqualTo(MAANDAG_VIER_UUR);
        assertThat(termijn("T30").vervalt())
                .as("onverwijld")
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        assertThat(verhaal.taken(FG, nummer)).containsExactly("datalek-melden");
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("directe-veiligheid-regelen", "calamiteit-melden");

        ijsvogel.beoordeeld(zaak);
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(verhaal.besloten(nummer, "veiligheidscode")).contains("rood-adres-bekend");
        assertThat(termijn("T30").gehaaldOp()).isEqualTo("2026-02-06T15:30:00Z");
        assertThat(termijn("T30").overschredenOp()).isNull();
        assertThat(blad()).contains("Wmo-toezichthouder: gemeld op vrijdag 6 februari 2026 om 16.30 uur");
        assertThat(verhaal.pad(nummer)).contains("incident-openen", "calamiteit-melden", "incident-beoordelen");
    }

    @Test
    void t0OmZesUurInEenHotelEnHetOudeAdresIsVoorHaarOnbruikbaar() {
        ijsvogel.beoordeeld(zaak);
        assertThat(handelingen.blad(zaak, "Veiligheid")).contains("Plek buiten de regio");
        assertThat(formulier.ingevuld(zaak, IjsvogelZaak.BEHOEFTE, "omstandigheden"))
                .containsExactlyInAnyOrder("met_kinderen", "buiten_de_regio");

        ijsvogel.hotel(zaak);

        assertThat(ijsvogel.adressen(zaak)).containsExactly("vertrokken adres bekend", "aangekomen");
        assertThat(handelingen.blad(zaak, "Opvang"))
                .contains("Verblijft nu: Hotel of noodplek met bewaking")
                .contains("is bekend bij wie de cliënt zoekt, sinds 6 februari 2026");
        assertThat(formulier.keuzes(zaak, IjsvogelZaak.ZOEKEN, "plek"))
                .as("niet terug naar het huis van vrijdag")
                .noneMatch(keuze -> keuze.contains("IJsvogel " + nummer));
        assertThat(openPakketten()).isNotEmpty().noneMatch(regels -> regels.contains(IjsvogelZaak.OUD_ADRES));
        assertThat(verhaal.pad(nummer)).containsSubsequence("opvangbehoefte-bepalen", "plek-zoeken");
    }

    private List<String> openPakketten() {
        return pakketten.open(zaak).stream().map(this::inhoud).toList();
    }

    private String inhoud(Pakket pakket) {
        return String.join(
                "\n",
                pakketten.inhoud(pakket).stream()
                        .map(regel -> regel.label() + ": " + regel.waarde())
                        .toList());
    }

    @Test
    void t1EenPlekElders() {
        ijsvogel.beoordeeld(zaak);
        ijsvogel.hotel(zaak);
        ijsvogel.elders(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "vertrokken", "aangekomen");
        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");
        assertThat(verhaal.taken(TEAMLEIDER, nummer))
                .as("bij rood telt een uur")
                .isEmpty();
        assertThat(naarDeRegio()).hasSize(1).allSatisfy(pakket -> {
            assertThat(pakket.isVerzonden()).isTrue();
            assertThat(inhoud(pakket))
                    .contains("Kinderen: Ja, de kinderen gaan mee", "Veiligheidscode: Rood")
                    .doesNotContain(IjsvogelZaak.OUD_ADRES);
        });
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij...");
        assertThat(termijnen.loopt("T08_ROOD", nummer)).isPresent();
        assertThat(verhaal.pad(nummer)).containsSubsequence("andere-regio-benaderen", "overdracht-bespreken");
    }

    private List<Pakket> naarDeRegio() {
        return pakketten.alle(zaak).stream()
                .filter(pakket -> pakket.doel() == Doel.OVERDRACHT && pakket.ontvanger() == Ontvanger.ANDERE_REGIO)
                .toList();
    }

    @Test
    void t3OpMaandagOmElfUurWeetDeApHetEnZijOok() {
        ijsvogel.beoordeeld(zaak);
        ijsvogel.hotel(zaak);
        ijsvogel.elders(zaak);
        ijsvogel.gemeldBijDeAp(zaak);

        assertThat(termijn("T29").gehaaldOp()).isEqualTo("2026-02-09T10:00:00Z").isBefore(MAANDAG_VIER_UUR);
        assertThat(termijn("T29").overschredenOp()).isNull();
        assertThat(termijn("T113").gehaaldOp()).as("hoog risico: zij hoort het").isNotNull();
        assertThat(blad()).contains("gemeld op maandag 9 februari 2026 om 11.00 uur; kenmerk AP-FICTIEF");
        assertThat(verhaal.taken(FG, nummer)).isEmpty();
        assertThat(verhaal.pad(nummer))
                .contains("datalek-melden", "client-informeren")
                .doesNotContain("datalek-te-laat");
    }

    @Test
    void t6DeAndereRegioNeemtHaarEnHetKindOverEnHierIsAlleenDeEvaluatieNog() {
        naMaandag();
        ijsvogel.aanvaard(zaak);

        assertThat(zaken.redenEinde(zaak)).contains(RedenEinde.OVERGEDRAGEN_REGIO);
        assertThat(zaken.lees(zaak).geslotenOp()).as("op de dag van het ja").isEqualTo(verhaal.moment());
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij", "ander...");
        assertThat(overdracht.gatenEnOverlap(zaak)).isZero();
        assertThat(handelingen.blad(zaak, "Overdracht"))
                .contains("Kinderen: Gaan mee", "Antwoord op: 12 februari 2026");
        assertThat(verhaal.taken(COORDINATOR, nummer)).containsExactly("incident-evalueren");
        assertThat(zaken.lees(zaak).status()).as("het dossier wacht daarop").isEqualTo(Zaakstatus.NAZORG);
        assertThat(termijnen.lopend(List.of(nummer))).extracting(Termijn::regel).containsExactly("T114");
        assertThat(verhaal.pad(nummer)).contains("verantwoordelijkheid-overdragen", "overgedragen");
    }

    /** Friday to Monday, without what the lines of those days assert. */
    private void naMaandag() {
        ijsvogel.beoordeeld(zaak);
        ijsvogel.hotel(zaak);
        ijsvogel.elders(zaak);
        ijsvogel.gemeldBijDeAp(zaak);
    }

    @Test
    void totHetJaHieldenWijElkeTweeDagenContact() {
        naMaandag();
        ijsvogel.aanvaard(zaak);

        assertThat(ijsvogel.dagenTussenContact(zaak, LocalDate.of(2026, 2, 6)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(dagen -> dagen <= 2);
        assertThat(termijnen.alleVan(nummer))
                .filteredOn(termijn -> termijn.regel().equals("T08_ROOD"))
                .filteredOn(termijn -> termijn.anker().isAfter(Instant.parse("2026-02-05T00:00:00Z")))
                .isNotEmpty()
                .allMatch(termijn -> termijn.overschredenOp() == null);
    }

    @Test
    void t12BinnenTienWerkdagenIsHetGeevalueerdEnGaatHetDossierDicht() {
        naMaandag();
        ijsvogel.aanvaard(zaak);
        Instant overgedragen = verhaal.moment();
        assertThat(termijn("T114").laatsteDag()).isEqualTo("2026-02-20");
        ijsvogel.geevalueerd(zaak);

        assertThat(verhaal.vandaag()).isEqualTo("2026-02-18");
        assertThat(termijn("T114").gehaaldOp()).isEqualTo(verhaal.moment());
        assertThat(termijn("T114").overschredenOp()).isNull();
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        eindstand(overgedragen);
        assertThat(verhaal.pad(nummer)).contains("incident-evalueren", "incident-gesloten", "voorvallen-gestopt");
    }

    private void eindstand(Instant overgedragen) {
        assertThat(zaken.redenEinde(zaak)).contains(RedenEinde.OVERGEDRAGEN_REGIO);
        assertThat(zaken.lees(zaak).geslotenOp()).isEqualTo(overgedragen);
        assertThat(pakketten.open(zaak))
                .as("het oude adres staat in geen open pakket")
                .isEmpty();
        assertThat(pakketten.alle(zaak))
                .filteredOn(pakket -> pakket.doel() == Doel.OPVANG)
                .extracting(Pakket::intrekreden)
                .containsExactly(Intrekreden.OVERGEDRAGEN);
        assertThat(ijsvogel.adressen(zaak).get(0)).endsWith("adres bekend");
        assertThat(blad()).contains("kenmerk AP-FICTIEF");
        assertThat(ijsvogel.tellingen(zaak))
                .containsOnly(Map.entry("incident", 1), Map.entry("datalek", 1), Map.entry("calamiteit", 1));
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    private String blad() {
        return handelingen.blad(zaak, "Veiligheidsincidenten");
    }

    private Termijn termijn(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }
}
