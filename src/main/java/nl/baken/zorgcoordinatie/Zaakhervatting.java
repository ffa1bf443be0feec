// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The process of a case begins further on than at its beginning, because it was broken off by mistake. */
@Component
class Zaakhervatting {

    private final Zaken zaken;
    private final Toestemmingen toestemmingen;
    private final Comensha comensha;
    private final Nazorg nazorg;
    private final Sporen sporen;
    private final Meerderjarigheid meerderjarigheid;
    private final Zorgproces proces;

    Zaakhervatting(
            Zaken zaken,
            Toestemmingen toestemmingen,
            Comensha comensha,
            Nazorg nazorg,
            Sporen sporen,
            Meerderjarigheid meerderjarigheid,
            Zorgproces proces) {
        this.zaken = zaken;
        this.toestemmingen = toestemmingen;
        this.comensha = comensha;
        this.nazorg = nazorg;
        this.sporen = sporen;
        this.meerderjarigheid = meerderjarigheid;
        this.proces = proces;
    }

    /** @param liepen the tracks that ran */
    void begin(ZaakNummer nummer, Set<Spoor> liepen) {
        Zaak zaak = zaken.lees(nummer);
        proces.hervat(nummer, zaak.status(), !isIntakeGedaan(zaak), nazorg.isAfgesproken(nummer));
        if (zaak.status().isInBehandeling()) {
            liepen.stream()
                    .filter(spoor -> sporen.waaromNiet(zaak, spoor).isEmpty())
                    .forEach(spoor -> sporen.vraag(zaak, spoor));
        }
        meerderjarigheid.volg(nummer);
    }

    /** Every part of it; with one missing the intake is there again, with what is known filled in. */
    private boolean isIntakeGedaan(Zaak zaak) {
        return zaak.veiligheidscode() != null
                && zaken.kernset(zaak.nummer()).isPresent()
                && toestemmingen.laatsteGesprek(zaak.nummer()).isPresent()
                && comensha.isNagegaan(zaak.nummer());
    }
}
