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
            "40000,03",
            "gemeenten",
            List.of("Alkmaar", "Den Helder", "Haarlem", "Zaanstad"),
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
        String adres = Bezoeker.locatie(beheerder.post(INVOEREN, met("_kenmerk", kenmerk)));
        assertThat(Bezoeker.locatie(beheerder.post(INVOEREN, met("_kenmerk", kenmerk))))
                .as("twee keer verstuurd is één contract")
                .isEqualTo(adres);
        assertThat(beheerder.get("/capaciteit").body()).as("telt nog niet").doesNotContain("Geen dekking");

        Bezoeker tweede = Bezoeker.als(poort, EenContract.TWEEDE);
        String vraag = adres.replace("/capaciteit/contracten/", "/vier-ogen/");
        assertThat(tweede.get(vraag).body()).contains("Alkmaar betaalt alles", "31 december 2018");
        assertThat(tweede.post(vraag, Map.of("oordeel", "akkoord", "motief", ""))
                        .statusCode())
                .isEqualTo(302);

        Bezoeker beleid = Bezoeker.als(poort, "beleidsmedewerker");
        assertThat(beleid.get("/").body()).contains("Geen dekking per 1 januari 2019");
        assertThat(beleid.get("/capaciteit").body())
                .contains("Geen dekking per 1 januari 2019", "0,5 + 1", "Fte nodig volgens de norm")
                .contains("Gelijk", "Inwoners", "DUVO-budget", "Gebruik")
                .contains("€ 10.000,03", "€ 10.000,00");
        assertThat(beleid.get(adres).body()).contains("HvO Querido", "Heerhugowaard");
    }

    @Test
    void watNietKanKrijgtEenZinDieZegtWatJeDoet() {
        assertThat(fout("tot", "31-12-2017")).contains("Het contract eindigt voordat het begint.");
        assertThat(fout("tot", "31-12-2098")).contains("langer dan tien jaar");
        assertThat(fout("fteContract", "-1")).contains("Vul een getal in van 0 of meer.");
        assertThat(fout("bedrag", "1,005")).contains("hooguit twee cijfers achter de komma");
        assertThat(fout("getekendOp", "1-1-2099")).contains("Deze datum ligt in de toekomst.");
        assertThat(fout("gemeenten", List.of("Haarlem"))).contains("Deze gemeente staat niet in het contract.");
        assertThat(fout("aanbieder", "gemeente-haarlem")).contains("Kies een van de mogelijkheden");
        assertThat(beheerder.get("/capaciteit").body()).contains("Er is nog geen contract.");
        assertThat(beheerder.get("/capaciteit/contracten/CT-234567B").statusCode())
                .isEqualTo(404);
    }

    private String fout(String veld, Object waarde) {
        HttpResponse<String> antwoord = beheerder.post(INVOEREN, met(veld, waarde));
        assertThat(antwoord.statusCode()).as(veld).isEqualTo(422);
        return antwoord.body();
    }

    private static Map<String, Object> met(String veld, Object waarde) {
        Map<String, Object> velden = new HashMap<>(BRIEF);
        velden.put(veld, waarde);
        return velden;
    }
}
