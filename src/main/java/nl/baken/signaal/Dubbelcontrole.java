// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.GELIJKENIS_GEVONDEN;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P01.5 and P01.6: is somebody in this signal known already? The system finds, a person judges. */
@Service
public class Dubbelcontrole {

    private final Signaalpersonen personen;
    private final SignaalInstellingen instellingen;
    private final Toegang toegang;
    private final Boekhouding boekhouding;

    Dubbelcontrole(
            Signaalpersonen personen, SignaalInstellingen instellingen, Toegang toegang, Boekhouding boekhouding) {
        this.personen = personen;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
    }

    /** P01.5. */
    @Transactional
    public Sturing controleer(SignaalNummer nummer) {
        return Sturing.met(GELIJKENIS_GEVONDEN, personen.vergelijk(nummer, instellingen.matchdrempel()));
    }

    @Voorbereiding("match-beoordelen")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijMatch(SignaalNummer nummer) {
        String gelijk = personen.teBeoordelen(nummer)
                .map(kandidaat -> String.join(", ", kandidaat.gelijk()))
                .orElse("");
        return Voorinvulling.leeg().feit("gelijk", gelijk);
    }

    /** P01.6, one likeness at a time: the same person or not; nobody learns from it who the other is. */
    @Taak("match-beoordelen")
    @Transactional
    public Sturing beoordeelMatch(SignaalNummer nummer, BeoordeelMatch opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        personen.teBeoordelen(nummer).ifPresent(kandidaat -> personen.beoordeel(kandidaat, opdracht.oordeel()));
        boekhouding.meld("gelijkenis beoordeeld", nummer);
        return Sturing.met(GELIJKENIS_GEVONDEN, personen.teBeoordelen(nummer).isPresent());
    }
}
