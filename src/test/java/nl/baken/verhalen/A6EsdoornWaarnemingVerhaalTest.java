// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EsdoornZaak.Lijn;
import nl.baken.zorgcoordinatie.DraagZakenOver;
import nl.baken.zorgcoordinatie.Herverdeling;
import nl.baken.zorgcoordinatie.Overdrachtsbladen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A6 ESDOORN, the ill coordinator (domain.md 9): cover from T+75 to T+95. The coordinator who falls ill is one whom no
 * other story knows, so that only this case needs somebody.
 */
@BakenTest
class A6EsdoornWaarnemingVerhaalTest {

    private static final int ZIEK = 75;
    private static final int TERUG = 95;

    @LocalServerPort
    private int poort;

    @Autowired
    private Draaiboek draaiboek;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EsdoornSignaal signaal;

    @Autowired
    private EsdoornZaak esdoorn;

    @Autowired
    private EenAfwezigheid afwezigheid;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Herverdeling herverdeling;

    @Autowired
    private Overdrachtsbladen bladen;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;
    private String coordinator;
    private String waarnemer;

    @BeforeEach
    void totDeZiekte() {
        verhaal.nu("2026-01-05T09:00");
        SignaalNummer nummer = SignaalNummer.nieuw();
        signaal.meld(nummer);
        zaak = esdoorn.tot(nummer, Lijn.T70);
        esdoorn.totDeDag(zaak, Lijn.T75.dag().minusDays(1), EsdoornStappen.COORDINATOR);
        belMorgen();
        verhaal.dagen(1, zaak.waarde());
        coordinator = afwezigheid.collega();
        waarnemer = afwezigheid.collega();
        verhaal.als("teamleider_zc");
        herverdeling.draagOver(
                afwezigheid.id(EsdoornStappen.COORDINATOR),
                new DraagZakenOver(List.of(zaak.waarde()), afwezigheid.id(coordinator), Geheim.van("FICTIEF")));
        verhaal.niemand();
    }

    /** So that on the day of the illness there is a task to go over. */
    private void belMorgen() {
        handelingen.doet(
                zaak,
                "zorgcoordinatie/contactmoment-vastleggen",
                Map.of(
                        "uitkomst", "contact",
                        "op", verhaal.vandaag(),
                        "kanaal", "telefoon",
                        "welzijn", "matig",
                        "volgendContact", Lijn.T75.dag()));
    }

    @Test
    void t75AlleOpenTakenEnTermijnenGaanNaarDeWaarnemerEnDeEigenaarBlijftZichtbaar() {
        List<String> open = afwezigheid.taken(coordinator, zaak);
        assertThat(open).contains("contactmoment-vastleggen");
        ziekTot(TERUG);

        afwezigheid.isVan(zaak, coordinator, waarnemer);
        assertThat(afwezigheid.taken(waarnemer, zaak)).containsAll(open);
        assertThat(afwezigheid.taken(coordinator, zaak)).isEmpty();
        Bezoeker wie = Bezoeker.als(poort, waarnemer);
        draaiboek.las(waarnemer, "zaak", zaak.waarde());
        assertThat(wie.get("/").body())
                .as("T09 staat ook bij de waarnemer, met nog 17 dagen")
                .contains(zaak.waarde() + ", Bedenktijd, waarneming", "over 17 dagen");
        assertThat(wie.get("/zaken/" + zaak).body())
                .contains("zorgcoördinator " + coordinator)
                .contains(waarnemer + " neemt waar tot en met 9 april 2026")
                .contains("Je neemt waar")
                .contains("/zorgcoordinatie/overdrachtsblad");
    }

    @Test
    void t75HetOverdrachtsbladSchrijftZichzelf() {
        ziekTot(TERUG);
        verhaal.als(waarnemer);
        Overdrachtsbladen.Pagina pagina = bladen.nu(zaak);

        assertThat(pagina.blad().gevaar()).isEqualTo("rood");
        assertThat(pagina.blad().waarschuwing()).isEqualTo("Geen voicemail inspreken");
        String alles = pagina.blad().delen().stream()
                .flatMap(deel -> deel.regels().stream())
                .map(regel -> regel.tekst() + " " + regel.toelichting())
                .collect(Collectors.joining("\n"));
        assertThat(alles)
                .contains("Contactmoment bij veiligheid rood", "Bedenktijd", "over 17 dagen", "Elke week bellen")
                .contains("Contactmoment vastleggen", "COA: Besluit over de Rvb")
                .doesNotContain("06-00000000", "vlieger");
    }

    @Test
    void t95AllesIsTerugEnOpT110HeeftDeWaarnemerGeenToegang() {
        ziekTot(TERUG);
        esdoorn.totDeDag(zaak, Lijn.T75.dag().plusDays(TERUG - ZIEK - 1), waarnemer);
        afwezigheid.isVan(zaak, coordinator, waarnemer);
        assertThat(verhaal.pad(zaak.waarde())).as("de zaak ging gewoon door").contains("contactmoment-vastleggen");

        esdoorn.totDeDag(zaak, Lijn.T75.dag().plusDays(TERUG - ZIEK), coordinator);
        afwezigheid.isVan(zaak, coordinator, null);
        assertThat(afwezigheid.taken(waarnemer, zaak)).isEmpty();

        esdoorn.totDeDag(zaak, Lijn.T110.dag(), coordinator);
        assertThat(afwezigheid.heeftToegang(waarnemer, zaak)).isFalse();
        verhaal.als(waarnemer);
        assertThatThrownBy(() -> bladen.nu(zaak)).isInstanceOf(NietGevonden.class);
        verhaal.als(coordinator);
        assertThat(bladen.nu(zaak).eerdere()).as("het blad blijft").hasSize(1);
        verhaal.niemand();
        assertThat(logregels())
                .as("in het logboek staan beide namen")
                .contains(
                        "waarneming begonnen: " + afwezigheid.id(waarnemer) + " voor " + afwezigheid.id(coordinator),
                        "waarneming beëindigd: " + afwezigheid.id(waarnemer) + " voor " + afwezigheid.id(coordinator));
        assertThat(Bezoeker.als(poort, "auditor")
                        .get("/logboek?nummer=" + zaak + "&medewerker=" + afwezigheid.id(waarnemer) + periode())
                        .body())
                .as("de auditor ziet voor wie de waarnemer handelde")
                .contains("contactmoment", "namens " + afwezigheid.id(coordinator));
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("waarneming-starten", "einde-bereikt", "waarneming-beeindigen");
    }

    private void ziekTot(int dag) {
        LocalDate laatste = Lijn.T75.dag().plusDays(dag - ZIEK - 1L);
        afwezigheid.afwezig(EenAfwezigheid.LEIDER, coordinator, verhaal.vandaag(), laatste, waarnemer);
    }

    private String periode() {
        return "&van=" + verhaal.vandaag().minusDays(60) + "&tot=" + verhaal.vandaag();
    }

    private List<String> logregels() {
        return database.sql("select wat from logboek.regel where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }
}
