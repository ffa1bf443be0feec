// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.4 and P10.6: what closing does, at once after the second signature and at last after aftercare. */
@Service
public class Sluiten {

    private final Zaken zaken;
    private final Afsluitopslag opslag;
    private final Comensha comensha;
    private final Nazorg nazorg;
    private final Zorgproces proces;
    private final Toegang toegang;
    private final OudDossier oudDossier;

    Sluiten(
            Zaken zaken,
            Afsluitopslag opslag,
            Comensha comensha,
            Nazorg nazorg,
            Zorgproces proces,
            Toegang toegang,
            OudDossier oudDossier) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.comensha = comensha;
        this.nazorg = nazorg;
        this.proces = proces;
        this.toegang = toegang;
        this.oudDossier = oudDossier;
    }

    /** The care ends: contact and evaluation stop, and what is left is the registration and aftercare. */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        zaken.beeindig(
                nummer, opslag.laatste(nummer).orElseThrow(NietGevonden::new).reden());
        proces.stopTraject(nummer);
        return Sturing.met(REGISTRATIE_BIJWERKEN, comensha.moetEindeHoren(nummer))
                .en(NAZORG_AFGESPROKEN, nazorg.isAfgesproken(nummer));
    }

    /** Who carried or covered the case has no business there any more; the team leader stays until it is destroyed. */
    @Transactional
    public Sturing sluitDossier(ZaakNummer nummer) {
        zaken.sluitDossier(nummer);
        proces.stopVoorvallen(nummer);
        toegang.beeindig(nummer.waarde(), Zaakteam.ZORGCOORDINATOR);
        toegang.beeindig(nummer.waarde(), Zaakteam.WAARNEMER);
        oudDossier.sluit(nummer);
        return Sturing.geen();
    }
}
