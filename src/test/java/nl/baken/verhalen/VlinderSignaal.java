// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenNaam;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Uitslag;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The signal of A1 VLINDER (domain.md 9): what the reporter saw, and what Haarlem does with it until it is founded. */
@Component
class VlinderSignaal {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    private final Verhaal verhaal;
    private final Signalen signalen;
    private final Opvolging opvolging;
    private final Zaken zaken;

    VlinderSignaal(Verhaal verhaal, Signalen signalen, Opvolging opvolging, Zaken zaken) {
        this.verhaal = verhaal;
        this.signalen = signalen;
        this.opvolging = opvolging;
        this.zaken = zaken;
    }

    void meld(SignaalNummer nummer) {
        verhaal.als("melder");
        signalen.meld(
                nummer,
                eenSignaal("Haarlem")
                        .van(BronOrganisatie.BOA)
                        .met(Indicator.I2_GEEN_PAPIEREN, Indicator.I4_LETSEL, Indicator.I4_DREIGING)
                        .metGevaar(Gevaarvraag.GEEN_SLAAPPLEK)
                        .over(eenNaam(), null, null)
                        .opdracht(verhaal.vandaag()));
        verhaal.niemand();
    }

    /** Through triage to the case that it becomes the same day: AVIM answers by phone. */
    Zaak gegrond(SignaalNummer nummer) {
        verrijk(nummer);
        duid(nummer);
        opvolging.van(nummer).forEach(melding -> verstuur(nummer));
        verhaal.nu("2026-02-02T15:00");
        verhaal.als(HAARLEM);
        opvolging.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .forEach(melding -> opvolging.registreerUitslag(
                        nummer, melding.volgnummer(), new RegistreerUitslag(Uitslag.GEGROND, verhaal.vandaag())));
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of("uitkomst", "gegrond_slachtoffer", "terugkoppelzin", "opgepakt"));
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .findFirst()
                .orElseThrow();
    }

    void verrijk(SignaalNummer nummer) {
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd",
                        List.of("brp"),
                        "grond",
                        "publieke_taak",
                        "indicatoren",
                        List.of("i2_geen_papieren", "i4_letsel", "i4_dreiging")));
    }

    void duid(SignaalNummer nummer) {
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "duiding-vaststellen",
                Map.of("duiding", "vermoeden", "motief", "FICTIEF motief", "terugkoppelzin", "doorgegeven"));
    }

    private void verstuur(SignaalNummer nummer) {
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "melding-versturen",
                Map.of("verstuurd", "ja", "verzondenOp", Datuminvoer.toon(verhaal.vandaag()), "omvang", "feiten"));
    }
}
