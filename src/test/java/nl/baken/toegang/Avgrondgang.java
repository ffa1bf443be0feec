// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Verzoek;
import nl.baken.toestemming.Verzoeken;
import org.springframework.stereotype.Component;

/** X3: asks with marks what somebody may ask about the own file, refuses, restricts, lifts that, and takes it back. */
@Component
class Avgrondgang {

    private static final String REGISTREREN = "toestemming/avg-verzoek-registreren";

    private final Voorvalrondgang voorvallen;
    private final Verzoeken verzoeken;

    Avgrondgang(Voorvalrondgang voorvallen, Verzoeken verzoeken) {
        this.voorvallen = voorvallen;
        this.verzoeken = verzoeken;
    }

    void loop(Proefgang gang) {
        gang.wat()
                .kies("avg-verzoek-registreren.soort", "bezwaar", "beperking", "inzage")
                .kies("verzoek-beoordelen.besluit", "afwijzen", "toewijzen")
                .kies("beperking-opheffen.verteldOp", "1-3-2026");
        String zaak = voorvallen.zaak(gang);
        beantwoord(gang, zaak);
        beantwoord(gang, zaak);
        gang.handel(zaak, "toestemming/beperking-opheffen");
        gang.handel(zaak, REGISTREREN);
        gang.handel(zaak, "toestemming/avg-termijn-verlengen");
        Rondgang.nietInAdressen(
                gang.als("fg").get("/avg/" + laatste(zaak)), gang.wat().merk());
        gang.als("fg").post("/avg", Map.of("zaaknummer", gang.wat().merk()));
        gang.handel(zaak, "toestemming/avg-verzoek-intrekken");
    }

    /** Asked, judged, agreed to by the privacy officer, and given. */
    private void beantwoord(Proefgang gang, String zaak) {
        gang.handel(zaak, REGISTREREN);
        gang.alles(zaak);
        var antwoord = gang.als("fg")
                .post(
                        "/vier-ogen/" + laatste(zaak),
                        Map.of("oordeel", "akkoord", "motief", gang.wat().merk()));
        assertThat(antwoord.statusCode()).as(Rondgang.fouten(antwoord)).isEqualTo(302);
        gang.alles(zaak);
    }

    private String laatste(String zaak) {
        List<Verzoek> alle = verzoeken.van(new ZaakNummer(zaak));
        return alle.get(alle.size() - 1).kenmerk();
    }
}
