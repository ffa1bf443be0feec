// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenNaam;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The signal of A6 ESDOORN (domain.md 9): a nurse of the ggz calls Alkmaar, which takes it to AVIM the same day. */
@Component
class EsdoornSignaal {

    private static final String ALKMAAR = "sleutelfunctionaris_alkmaar";

    private final Verhaal verhaal;
    private final EenSignaal signaal;
    private final Signalen signalen;
    private final Zaken zaken;

    EsdoornSignaal(Verhaal verhaal, EenSignaal signaal, Signalen signalen, Zaken zaken) {
        this.verhaal = verhaal;
        this.signaal = signaal;
        this.signalen = signalen;
        this.zaken = zaken;
    }

    void meld(SignaalNummer nummer) {
        verhaal.als(ALKMAAR);
        signalen.meld(
                nummer,
                eenSignaal("Alkmaar")
                        .van(BronOrganisatie.GGZ)
                        .doorMelderZonderAccount("06-00000000")
                        .met(Indicator.I1_SCHULD, Indicator.I2_GEEN_PAPIEREN, Indicator.I4_DREIGING)
                        .over(eenNaam(), null, null)
                        .opdracht(verhaal.vandaag()));
        verhaal.niemand();
    }

    void duid(SignaalNummer nummer) {
        doet(nummer, "signaal-verrijken", Map.of("geraadpleegd", List.of("brp"), "grond", "publieke_taak"));
        doet(
                nummer,
                "duiding-vaststellen",
                Map.of("duiding", "vermoeden", "motief", "FICTIEF motief", "terugkoppelzin", "doorgegeven"));
    }

    /** AVIM answers by phone: there is a victim, so the care coordination gets a case. */
    Zaak gegrond(SignaalNummer nummer) {
        duid(nummer);
        signaal.gegrond(ALKMAAR, nummer);
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .findFirst()
                .orElseThrow();
    }

    private void doet(SignaalNummer nummer, String taak, Map<String, ?> getypt) {
        verhaal.doet(ALKMAAR, nummer.waarde(), taak, getypt);
    }
}
