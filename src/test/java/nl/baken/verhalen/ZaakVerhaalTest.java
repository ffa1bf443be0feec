// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from a founded signal to its second signature, and what the team may not skip. */
@BakenTest
class ZaakVerhaalTest {

    private static final String TOEWIJZEN = "zorgcoordinator-toewijzen";
    private static final String AFSLUITTOETS = "afsluittoets-doen";
    private static final String HANDTEKENING = "tweede-handtekening-zetten";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenTeam eenTeam;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Afsluitverzoek afsluitverzoek;

    @Autowired
    private List<Essentie> essenties;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenGegrondSignaalWordtEenZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
    }

    @Test
    void vanGegrondSignaalTotGeslotenZaak() {
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NIEUW);
        tot(AFSLUITTOETS);
        verhaal.doet("zorgcoordinator", nummer, AFSLUITTOETS, toets(Map.of()));
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "ja"));

        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(dicht.veiligheidscode()).isEqualTo(Veiligheidscode.ORANJE);
        assertThat(dicht.centrumgemeente()).isEqualTo("Haarlem");
        assertThat(zaken.kernset(zaak).orElseThrow().sector()).isEqualTo(Sector.ONBEKEND);
        assertThat(tijdlijn.van(zaak))
                .extracting(Tijdlijn.Regel::wat)
                .containsExactly(
                        "zaak gesloten",
                        "tweede handtekening gezet",
                        "afsluittoets gedaan",
                        "afsluiting gestart",
                        "zorgplan vastgelegd",
                        "veiligheid gescreend: code oranje",
                        "intake vastgelegd",
                        "CoMensha-registratie gecontroleerd",
                        "rechten besproken",
                        "eerste veilig contact gelegd",
                        "zorgcoördinator toegewezen",
                        "zaak geopend");
        assertThat(verhaal.taken("zorgcoordinator", nummer)).containsExactly("registratie-bijwerken");
        assertThat(verhaal.pad(nummer))
                .contains("zaak-sluiten", "begeleiding-beeindigd")
                .doesNotContain("niet-gesloten", "zaak-blijft-open");
    }

    @Test
    void naSluitenIsDeZaakNietMeerVanDeZorgcoordinator() {
        zonderNazorgDicht();

        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(dicht.vernietigenOp()).isEqualTo(LocalDate.of(2041, 2, 3));
        assertThatThrownBy(() -> essentie("zorgcoordinator")).isInstanceOf(NietGevonden.class);
        assertThat(essentie("teamleider_zc")).extracting(Essentie.Regel::label).doesNotContain("Veilig contact");
    }

    @Test
    void wieTijdensDeIntakeStoptKanOokWordenAfgesloten() {
        tot("intake-vastleggen");
        verhaal.als("zorgcoordinator");
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.CLIENT_STOPT));
        verhaal.doet("zorgcoordinator", nummer, AFSLUITTOETS, toets(Map.of()));
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "ja"));

        assertThat(zaken.lees(zaak).status()).isNotIn(Zaakstatus.INTAKE, Zaakstatus.BEGELEIDING);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain("intake-vastleggen");
    }

    @Test
    void wieDeZaakNietDoetZietHemNiet() {
        tot("intake-vastleggen");

        assertThat(verhaal.taken("zorgcoordinator", nummer))
                .containsExactlyInAnyOrder("intake-vastleggen", "rechten-bespreken");
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).isEmpty();
        assertThatThrownBy(() -> essentie("zorgcoordinator2")).isInstanceOf(NietGevonden.class);
        assertThat(essentie("zorgcoordinator"))
                .extracting(Essentie.Regel::label)
                .contains("Veilig contact");
        assertThat(essentie("teamleider_zc"))
                .extracting(Essentie.Regel::label)
                .containsExactly("Veiligheid", "Status", "Eerste termijn");
    }

    @Test
    void hetVoorstelVolgenVraagtGeenRedenEnAfwijkenWel() {
        String collega = eenZaak.nieuweCollega();
        ZaakNummer volgende = eenZaak.zaak();
        String ander = zaken.lees(eenZaak.toegewezen("zorgcoordinator")).coordinator();

        assertThat(eenTeam.voorgesteld(volgende)).isEqualTo(collega);
        Afloop zonderReden =
                verhaal.probeert("teamleider_zc", volgende.waarde(), TOEWIJZEN, Map.of("coordinator", ander));
        verhaal.doet("teamleider_zc", volgende.waarde(), TOEWIJZEN, Map.of("coordinator", collega));
        eenZaak.collegaWeg(collega);

        assertThat(zonderReden)
                .isInstanceOfSatisfying(Afloop.Afgekeurd.class, afgekeurd -> assertThat(afgekeurd.fouten())
                        .containsOnlyKeys("reden"));
        assertThat(zaken.lees(volgende).coordinator()).isEqualTo(collega);
    }

    @Test
    void wieAanDeNormZitKrijgtEenZaakAlleenMetReden() {
        ZaakNummer volgende = eenTeam.zaakBijVolTeam();
        String beste = eenTeam.voorgesteld(volgende);

        assertThat(verhaal.probeert("teamleider_zc", volgende.waarde(), TOEWIJZEN, Map.of("coordinator", beste)))
                .isEqualTo(
                        geweigerd("reden", "Deze collega zit aan de norm. Schrijf waarom de zaak toch hierheen gaat."));

        verhaal.doet(
                "teamleider_zc",
                volgende.waarde(),
                TOEWIJZEN,
                Map.of("coordinator", beste, "reden", "Niemand heeft ruimte."));
        assertThat(zaken.lees(volgende).coordinator()).isEqualTo(beste);
    }

    @Test
    void eenBelangenconflictSluitUit() {
        String beste = eenTeam.voorgesteld(zaak);

        assertThat(verhaal.probeert(
                        "teamleider_zc",
                        nummer,
                        TOEWIJZEN,
                        Map.of("coordinator", beste, "belangenconflict", List.of(beste))))
                .isEqualTo(geweigerd("coordinator", "Deze collega heeft een belangenconflict. Kies iemand anders."));
    }

    @Test
    void watOntbreektVraagtEenMotief() {
        tot(AFSLUITTOETS);
        Map<String, Object> zonderInkomen = toets(Map.of("inkomen", "ontbreekt"));

        assertThat(verhaal.probeert("zorgcoordinator", nummer, AFSLUITTOETS, zonderInkomen))
                .isEqualTo(geweigerd(
                        "motief", "Het inkomen is nog niet geregeld. Schrijf waarom de zaak toch dicht kan."));

        zonderInkomen.put("motief", "De gemeente neemt dit over.");
        verhaal.doet("zorgcoordinator", nummer, AFSLUITTOETS, zonderInkomen);
        assertThat(essentie("teamleider_zc"))
                .contains(
                        new Essentie.Regel("Nog niet geregeld", "Inkomen"),
                        new Essentie.Regel("Waarom de zaak toch dicht kan", "De gemeente neemt dit over."));
    }

    @Test
    void deEersteTekentNietOokAlsTweede() {
        tot(HANDTEKENING);

        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain(HANDTEKENING);
        assertThat(verhaal.taken("teamleider_zc", nummer)).containsExactly(HANDTEKENING);
    }

    @Test
    void naVijfWerkdagenGaatDeVraagNaarAndereZorgcoordinatoren() {
        tot(HANDTEKENING);

        verhaal.dagen(7, nummer);
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).isEmpty();

        verhaal.dagen(1, nummer);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain(HANDTEKENING);
        assertThat(verhaal.taken("zorgcoordinator2", nummer)).containsExactly(HANDTEKENING);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);

        verhaal.doet("zorgcoordinator2", nummer, HANDTEKENING, Map.of("akkoord", "ja"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(verhaal.pad(nummer)).contains("vervanger-vragen", "zaak-sluiten");
    }

    @Test
    void deWaarnemerTekentNietVoorDeTeamleider() {
        verhaal.doet("teamleider_zc", nummer, TOEWIJZEN, eenZaak.toewijzing("zorgcoordinator", "zorgcoordinator2"));
        tot(HANDTEKENING);

        assertThat(verhaal.probeert("zorgcoordinator2", nummer, HANDTEKENING, Map.of("akkoord", "ja")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
    }

    @Test
    void zonderHandtekeningBlijftDeZaakOpen() {
        tot(HANDTEKENING);

        assertThat(verhaal.probeert("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "nee")))
                .isEqualTo(geweigerd("motief", "Schrijf waarom je het niet eens bent met het besluit."));
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "nee", "motief", "De nazorg ontbreekt."));

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(verhaal.pad(nummer)).contains("niet-gesloten").doesNotContain("zaak-sluiten");
        tot(HANDTEKENING);
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "ja"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
    }

    /** Nobody agreed to anything, so nothing is left to do after the second signature. */
    private void zonderNazorgDicht() {
        tot("rechten-bespreken");
        verhaal.doet("zorgcoordinator", nummer, "rechten-bespreken", eenZaak.rechten());
        verhaal.doet(
                "zorgcoordinator", nummer, "comensha-registratie-controleren", eenZaak.comensha("geen_toestemming"));
        tot(HANDTEKENING);
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "ja"));
    }

    /** Does what stands before this task, as an ordinary case goes. */
    private void tot(String taak) {
        eenZaak.tot(zaak, taak);
    }

    private List<Essentie.Regel> essentie(String gebruikersnaam) {
        var wie = verhaal.als(gebruikersnaam);
        return essenties.stream()
                .filter(essentie -> essentie.kent(nummer))
                .findFirst()
                .orElseThrow()
                .regels(nummer, wie);
    }

    private static Map<String, Object> toets(Map<String, String> anders) {
        Map<String, Object> antwoorden = new HashMap<>(EenZaak.ALLES_GEREGELD);
        antwoorden.putAll(anders);
        return antwoorden;
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}
