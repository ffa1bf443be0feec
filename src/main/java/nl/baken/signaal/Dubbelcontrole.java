// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.GELIJKENIS_GEVONDEN;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P01.5 and P01.6: is somebody in this signal known already? The system finds, a person judges. */
@Service
public class Dubbelcontrole {

    private static final String MATCH = "match-beoordelen";

    private final Signaalopslag signalen;
    private final Signaalpersonen personen;
    private final Normen normen;
    private final Toegang toegang;
    private final Boekhouding boekhouding;
    private final Signaalproces proces;
    private final Takenlijst taken;

    Dubbelcontrole(
            Signaalopslag signalen,
            Signaalpersonen personen,
            Normen normen,
            Toegang toegang,
            Boekhouding boekhouding,
            Signaalproces proces,
            Takenlijst taken) {
        this.signalen = signalen;
        this.personen = personen;
        this.normen = normen;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
        this.proces = proces;
        this.taken = taken;
    }

    /** P01.5. */
    @Transactional
    public Sturing controleer(SignaalNummer nummer) {
        return Sturing.met(GELIJKENIS_GEVONDEN, personen.vergelijk(nummer, drempel()));
    }

    /** P01.5 for one who came later. Who judges a likeness of this signal now gets the next one too. */
    void controleer(SignaalNummer nummer, long persoon) {
        signalen.houdVast(nummer);
        if (personen.vergelijk(nummer, persoon, drempel()) && !taken.staatOpen(nummer.waarde(), MATCH)) {
            proces.beoordeelGelijkenis(nummer);
        }
    }

    /** The score from which a likeness is shown to a person. */
    private double drempel() {
        return normen.waarde("gelijkenis_drempel").doubleValue();
    }

    @Voorbereiding(MATCH)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijMatch(SignaalNummer nummer) {
        String gelijk = personen.teBeoordelen(nummer)
                .map(kandidaat -> String.join(", ", kandidaat.gelijk()))
                .orElse("");
        return Voorinvulling.leeg().feit("gelijk", gelijk);
    }

    /** P01.6, one likeness at a time: the same person or not; nobody learns from it who the other is. */
    @Taak(MATCH)
    @Transactional
    public Sturing beoordeelMatch(SignaalNummer nummer, BeoordeelMatch opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        // Held, so that somebody who is added right now is judged here or starts a process of its own.
        signalen.houdVast(nummer);
        personen.teBeoordelen(nummer).ifPresent(kandidaat -> personen.beoordeel(kandidaat, opdracht.oordeel()));
        boekhouding.meld("gelijkenis beoordeeld", nummer);
        return Sturing.met(GELIJKENIS_GEVONDEN, personen.teBeoordelen(nummer).isPresent());
    }
}
