// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaakteam;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody with an account tries to see more than what is theirs. Each attempt finds nothing, and what was tried on a
 * case stands in the log. A forged claim of a provider is tried under {@code -Pstoring}, with a real provider.
 */
@BakenTest
class AanvalTest {

    private static final String SESSIE = "baken-sessie";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenTaak eenTaak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Accountbeheer beheer;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Blokkades blokkades;

    @Autowired
    private FilterService filters;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    @Autowired
    private JdbcClient database;

    private String naam;
    private LocalDate geboren;
    private ZaakNummer zaak;
    private String account;
    private Bezoeker indringer;

    @BeforeEach
    void eenZaakVanEenAnder() {
        naam = EenZaak.eenNaam();
        geboren = EenZaak.eenGeboortedatum();
        zaak = eenZaak.zaak(naam, geboren);
        account = maak(Rol.ZORGCOORDINATOR);
        indringer = meldAan(account);
    }

    @Test
    void eenAnderNummerInHetAdres() {
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(geweigerd()).isEqualTo(1);
    }

    @Test
    void eenDeelVanEenAndereZaakOnderDeEigene() {
        ZaakNummer eigen = eenZaak.zaak();
        toegang.betrek(eigen.waarde(), account, Zaakteam.ZORGCOORDINATOR);
        long vreemd = database.sql("select min(id) from termijn.termijn where nummer = ?")
                .param(zaak.waarde())
                .query(Long.class)
                .single();
        for (String daad : Set.of("verzetten", "pauzeren", "hervatten")) {
            String adres = "/zaken/" + eigen + "/termijnen/" + vreemd + "/" + daad;
            assertThat(indringer.get(adres).statusCode()).as(daad).isEqualTo(404);
            assertThat(indringer.post(adres, Map.of("reden", "FICTIEF")).statusCode())
                    .as(daad)
                    .isEqualTo(404);
        }
    }

    @Test
    void wieUitHetTeamIsZietBijDeVolgendeKlikNietsMeer() {
        toegang.betrek(zaak.waarde(), account, Zaakteam.WAARNEMER);
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(200);

        toegang.beeindig(zaak.waarde(), account, Zaakteam.WAARNEMER);
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(geweigerd()).isEqualTo(1);
    }

    @Test
    void waarnemingEindigtVanzelf() {
        toegang.betrekTot(
                zaak.waarde(), account, Zaakteam.WAARNEMER, klok.instant().plus(Duration.ofMinutes(2)));
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(200);

        verhaal.verstrijkt(Duration.ofMinutes(3), zaak.waarde());
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
    }

    @Test
    void eenIngetrokkenRolTeltBijHetVolgendeVerzoek() {
        verhaal.als("functioneel_beheerder");
        beheer.wijzigRollen(account, new WijzigRollen(List.of(Rol.MELDER)));
        verhaal.niemand();

        assertThat(Bezoeker.locatie(indringer.get("/zaken"))).startsWith("/inloggen");
        assertThat(meldAan(account).get("/zaken").statusCode()).isEqualTo(404);
    }

    /** Carrying the case is no reason to keep it without the role. */
    @Test
    void zonderDeRolIsOokDeEigenZaakErNiet() {
        // Reported after this person came, who may be chosen then.
        zaak = eenZaak.zaak();
        verhaal.doet(
                "teamleider_zc",
                zaak.waarde(),
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing(accounts.zoek(account).orElseThrow().gebruikersnaam(), null));
        assertThat(indringer.get("/zaken/" + zaak).statusCode()).isEqualTo(200);
        verhaal.als("functioneel_beheerder");
        beheer.wijzigRollen(account, new WijzigRollen(List.of(Rol.MANAGER)));
        verhaal.niemand();

        assertThat(meldAan(account).get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(geweigerd()).isEqualTo(1);
    }

    @Test
    void eenGestolenSessieIsNaAfmeldenNietsWaard() {
        Bezoeker dief = Bezoeker.anoniem(poort).met(SESSIE, indringer.koekje(SESSIE));
        assertThat(dief.get("/zaken").statusCode()).isEqualTo(200);

        indringer.get("/zaken");
        indringer.post("/afmelden", Map.of());
        assertThat(Bezoeker.locatie(dief.get("/zaken"))).startsWith("/inloggen");
    }

    /** A ground for one role gives nothing to the other role of the same person. */
    @Test
    void tweeRollenSamenZijnNietMeer() {
        String beide = maak(Rol.ZORGCOORDINATOR, Rol.WMO_CONSULENT);
        toegang.betrek(zaak.waarde(), Rol.WMO_CONSULENT, "hvo-querido", Zaakteam.WMO);
        Bezoeker wie = meldAan(beide);

        assertThat(wie.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(wie.get("/zaken").body()).doesNotContain(zaak.waarde());
        toegang.beeindig(zaak.waarde(), Rol.WMO_CONSULENT, Zaakteam.WMO);
    }

    @Test
    void eenNieuwsgierigeMedewerkerVindtNiemand() {
        HttpResponse<String> bekend =
                indringer.post("/zoeken", Map.of("naam", naam, "geboortedatum", Datuminvoer.toon(geboren)));

        assertThat(bekend.body()).contains("Niets gevonden").doesNotContain(zaak.waarde());
        assertThat(geweigerd()).isEqualTo(1);
    }

    @Test
    void eenBelangenconflictGaatVoorNood() {
        String geblokkeerd = maak(Rol.ZORGCOORDINATOR);
        verhaal.als("teamleider_zc");
        blokkades.leg(zaak.waarde(), geblokkeerd, Geheim.van("FICTIEF: familie"));
        verhaal.niemand();
        Bezoeker wie = meldAan(geblokkeerd);

        HttpResponse<String> nood = wie.post("/noodinzage", nood(zaak));
        HttpResponse<String> verzonnen = wie.post("/noodinzage", nood(ZaakNummer.nieuw()));
        assertThat(nood.statusCode()).isEqualTo(verzonnen.statusCode()).isEqualTo(422);
        assertThat(wie.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(geweigerd()).isEqualTo(2);
    }

    private static Map<String, String> nood(ZaakNummer zaak) {
        return Map.of(
                "zaaknummer", zaak.waarde(), "categorie", "medische_nood", "reden", "FICTIEF: er is een arts nodig");
    }

    @Test
    void deMotorKentGeenOpmerkingenEnBijlagen() {
        EenTaak.Open taak = eenTaak.van("Haarlem");
        for (String pad : Set.of("/comment", "/comment/create", "/attachment", "/attachment/create")) {
            String adres = MOTOR + "/task/" + taak.id() + pad;
            assertThat(indringer.motor("GET", adres, null).statusCode()).as(pad).isEqualTo(404);
            assertThat(indringer
                            .motor("POST", adres, "{\"message\":\"FICTIEF\"}")
                            .statusCode())
                    .as(pad)
                    .isIn(403, 404);
        }
    }

    @Test
    void tellenVerraadtNiets() {
        String alles = filters.createTaskFilterQuery()
                .filterName(Lijst.ALLES.omschrijving())
                .singleResult()
                .getId();
        for (String nummer : Set.of(zaak.waarde(), ZaakNummer.nieuw().waarde())) {
            HttpResponse<String> antwoord = indringer.motor(
                    "POST",
                    MOTOR + "/filter/" + alles + "/list?firstResult=0&maxResults=15",
                    "{\"processInstanceBusinessKey\":\"" + nummer + "\"}");
            assertThat(JsonPath.<Integer>read(antwoord.body(), "$.count")).isZero();
        }
    }

    private String maak(Rol... rollen) {
        String nieuw = "aanval-" + UUID.randomUUID();
        return accounts.maak(nieuw, "Aanval Fictief", "hvo-querido", Set.of(rollen), nieuw, false);
    }

    private Bezoeker meldAan(String wie) {
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        String gebruikersnaam = accounts.zoek(wie).orElseThrow().gebruikersnaam();
        assertThat(Bezoeker.locatie(bezoeker.meldAan(gebruikersnaam, gebruikersnaam)))
                .isEqualTo("/");
        return bezoeker;
    }

    private long geweigerd() {
        return database.sql("select count(*) from logboek.regel where nummer = ? and not toegestaan")
                .param(zaak.waarde())
                .query(Long.class)
                .single();
    }
}
