// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EenContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letter's own situation, typed on the pages: alarm, estimate and four splits. */
@BakenTest
class ContractpaginaTest {

    private static final String INVOEREN = "/capaciteit/contracten/nieuw";

    private static final Map<String, Object> BRIEF = Map.of(
            "aanbieder",
            "hvo-querido",
            "van",
            "1-1-2018",
            "tot",
            "31-12-2018",
            "fteContract",
            "0,5",
            "fteEigen",
            "1",
            "bedrag",
            "40.000,03",
            "gemeenten",
            List.of("Alkmaar", "Den Helder", "Haarlem", "Zaanstad"),
            "soort",
            "dekking",
            "betaling",
            "Alkmaar",
            "getekendOp",
            "1-1-2018");

    @LocalServerPort
    private int poort;

    @Autowired
    private EenContract eenContract;

    private Bezoeker beheerder;

    @BeforeEach
    void aangemeld() {
        eenContract.alsEnige();
        beheerder = Bezoeker.als(poort, EenContract.BEHEERDER);
        beheerder.get(INVOEREN);
    }

    @Test
    void deBriefVan2018GeeftHetAlarmEnDeVierVerdelingen() {
        assertThat(beheerder.get("/capaciteit").body())
                .contains("Er is nog geen contract.")
                .doesNotContain("Geen dekking");
        String kenmerk = UUID.randomUUID().toString();
        beheerder.get(INVOEREN);
        Map<String, Object> eerste = met("_kenmerk", kenmerk);
        eerste.put("gemeenten", List.of("Alkmaar", "Alkmaar", "Den Helder", "Haarlem", "Zaanstad"));
        String adres = Bezoeker.locatie(beheerder.post(INVOEREN, eerste));
        assertThat(Bezoeker.locatie(beheerder.post(INVOEREN, met("_kenmerk", kenmerk))))
                .as("twee keer verstuurd is één contract")
                .isEqualTo(adres);
        assertThat(beheerder.get("/capaciteit").body()).as("telt nog niet").doesNotContain("Geen dekking");

        Bezoeker tweede = Bezoeker.als(poort, EenContract.TWEEDE);
        String vraag = adres.replace("/capaciteit/contracten/", "/vier-ogen/");
        assertThat(tweede.get(vraag).body())
                .contains("Alkmaar betaalt alles", "31 december 2018", ">Alkmaar, Den Helder, Haarlem, Zaanstad<");
        assertThat(tweede.post(vraag, Map.of("oordeel", "akkoord", "motief", ""))
                        .statusCode())
                .isEqualTo(302);

        Bezoeker beleid = Bezoeker.als(poort, "beleidsmedewerker");
        assertThat(beleid.get("/").body()).contains("Geen dekking per 1 januari 2019");
        assertThat(beleid.get("/capaciteit").body())
                .contains("Geen dekking per 1 januari 2019", "0,5 + 1", "Fte nodig volgens de norm", "€ 40.000,03")
                .contains("Gelijk", "Inwoners", "DUVO-budget", "Gebruik")
                .contains("€ 10.000,03", "€ 10.000,00");
        assertThat(beleid.get(adres).body()).contains("HvO Querido", "Heerhugowaard");
        Bezoeker manager = Bezoeker.als(poort, "manager");
        assertThat(manager.get("/").body()).contains("Geen dekking per 1 januari 2019");
        assertThat(manager.get("/stuurinformatie").body())
                .as("en boven de cijfers staat hetzelfde")
                .contains("Waarschuwingen van vandaag", "Geen dekking per 1 januari 2019");
    }

    @Test
    void watNietKanKrijgtEenZinDieZegtWatJeDoet() {
        assertThat(fout("tot", "31-12-2017")).contains("Het contract eindigt voordat het begint.");
        assertThat(fout("tot", "31-12-2098")).contains("langer dan tien jaar");
        Map<String, Object> vorigeEeuw = met("van", "1-1-1999");
        vorigeEeuw.put("tot", "31-12-1999");
        assertThat(fout(vorigeEeuw)).contains("Zo lang geleden rekent Baken niet.");
        assertThat(fout("fteContract", "12.000")).contains("Dit is te veel. Vul hoogstens 999 in.");
        assertThat(fout("fteContract", "-1")).contains("Vul een getal in van 0 of meer.");
        assertThat(fout("bedrag", "1,005")).contains("hooguit twee cijfers achter de komma");
        assertThat(fout("getekendOp", "1-1-2099")).contains("Deze datum ligt in de toekomst.");
        assertThat(fout("gemeenten", List.of("Haarlem"))).contains("Deze gemeente staat niet in het contract.");
        assertThat(fout("aanbieder", "gemeente-haarlem")).contains("Kies een van de mogelijkheden");
        assertThat(beheerder.get("/capaciteit").body()).contains("Er is nog geen contract.");
        assertThat(beheerder.get("/capaciteit/contracten/CT-234567B").statusCode())
                .isEqualTo(404);
    }

    @Test
    void eenGetekendContractVerandertAlleenMetEenTweedePersoon() {
        String adres = Bezoeker.locatie(beheerder.post(INVOEREN, met("tot", "31-12-2027")));
        String vraag = adres.replace("/capaciteit/contracten/", "/vier-ogen/");
        akkoord(vraag);
        assertThat(beheerder.get("/capaciteit").body()).contains("Tot en met 31 december 2027");
        assertThat(beheerder.get(adres + "/wijzigen").body()).contains("40.000,03", "31-12-2027");

        Map<String, Object> korter = new HashMap<>(Map.of(
                "wat", "wijzigen", "tot", "31-12-2018", "fteContract", "0,5", "fteEigen", "1", "bedrag", "40.000,03"));
        korter.put("reden", "typefout");
        Map<String, Object> hetzelfde = new HashMap<>(korter);
        hetzelfde.put("tot", "31-12-2027");
        assertThat(beheerder.post(adres + "/wijzigen", hetzelfde).body()).contains("Er verandert niets.");
        assertThat(beheerder.post(adres + "/wijzigen", korter).statusCode()).isEqualTo(302);
        assertThat(beheerder.post(adres + "/wijzigen", korter).body()).contains("Er wacht al een wijziging");
        assertThat(beheerder.get("/capaciteit").body()).as("nog niet").contains("Tot en met 31 december 2027");
        assertThat(Bezoeker.als(poort, EenContract.TWEEDE).get(vraag).body())
                .contains("31 december 2018 (was 31 december 2027)", "Verkeerd ingevoerd");
        akkoord(vraag);
        assertThat(beheerder.get("/capaciteit").body()).contains("Geen dekking per 1 januari 2019");
        assertThat(beheerder.get(adres).body()).contains("doorgevoerd", "was 31 december 2027");

        assertThat(beheerder
                        .post(adres + "/wijzigen", Map.of("wat", "vervallen", "reden", "typefout"))
                        .statusCode())
                .isEqualTo(302);
        akkoord(vraag);
        assertThat(beheerder.get("/capaciteit").body()).contains("Er is nog geen contract.");
        assertThat(beheerder.post(adres + "/wijzigen", korter).body()).contains("Dit contract is niet getekend.");
    }

    private void akkoord(String vraag) {
        Bezoeker tweede = Bezoeker.als(poort, EenContract.TWEEDE);
        tweede.get(vraag);
        assertThat(tweede.post(vraag, Map.of("oordeel", "akkoord", "motief", ""))
                        .statusCode())
                .isEqualTo(302);
    }

    private String fout(String veld, Object waarde) {
        return fout(met(veld, waarde));
    }

    private String fout(Map<String, Object> velden) {
        HttpResponse<String> antwoord = beheerder.post(INVOEREN, velden);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        return antwoord.body();
    }

    private static Map<String, Object> met(String veld, Object waarde) {
        Map<String, Object> velden = new HashMap<>(BRIEF);
        velden.put(veld, waarde);
        return velden;
    }
}
