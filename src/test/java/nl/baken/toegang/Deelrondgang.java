// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Pakket;
import org.springframework.stereotype.Component;

/** X3: shares with marks what the client agrees to and what danger asks for, and then the client withdraws. */
@Component
class Deelrondgang {

    private final Rondgang rondgang;
    private final Voorvalrondgang voorvallen;
    private final Deelpakketten pakketten;

    Deelrondgang(Rondgang rondgang, Voorvalrondgang voorvallen, Deelpakketten pakketten) {
        this.rondgang = rondgang;
        this.voorvallen = voorvallen;
        this.pakketten = pakketten;
    }

    void loop(Proefgang gang) {
        gang.wat()
                .kies("gegevens-delen.ontvanger", "avim")
                .kies("gegevens-delen.doel", "avim")
                .kies("gegevens-delen.groepen", List.of("veiligheid"))
                .kies("gegevens-delen.andereGrond", "", "gevaar")
                .kies("toestemming-intrekken.alles", "")
                .kies("toestemming-intrekken.doelen", List.of("avim"))
                .kies("persoonsgegevens-wijzigen.geboortedatum", "1-1-1990");
        String zaak = voorvallen.zaak(gang);
        deel(gang, zaak);
        deel(gang, zaak);
        gang.handel(zaak, "zorgcoordinatie/toestemming-intrekken");
        gang.alles(zaak);
        gang.handel(zaak, "zorgcoordinatie/verdenking-vastleggen");
        gang.handel(zaak, "zorgcoordinatie/persoonsgegevens-wijzigen");
        gang.alles(zaak);
        for (String blad : List.of("toestemming/blad", "zorgcoordinatie/overdrachtsblad")) {
            Rondgang.nietInAdressen(
                    gang.als(rondgang.coordinator(zaak)).get("/zaken/" + zaak + "/" + blad),
                    gang.wat().merk());
        }
    }

    private void deel(Proefgang gang, String zaak) {
        gang.handel(zaak, "zorgcoordinatie/gegevens-delen");
        List<Pakket> open = pakketten.open(new ZaakNummer(zaak));
        String adres = "/zaken/" + zaak + "/toestemming/pakketten/"
                + open.get(open.size() - 1).id();
        Bezoeker coordinator = gang.als(rondgang.coordinator(zaak));
        Rondgang.nietInAdressen(coordinator.get(adres), gang.wat().merk());
        HttpResponse<String> verzonden = coordinator.post(adres + "/verzonden", Map.of());
        assertThat(verzonden.statusCode()).as(adres).isEqualTo(302);
        gang.alles(zaak);
    }
}
