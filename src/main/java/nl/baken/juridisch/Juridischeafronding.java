// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import static nl.baken.juridisch.Fondstermijnen.VAN_HET_SCHADEFONDS;
import static nl.baken.juridisch.Fondstermijnen.VAN_HET_VOORSCHOT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijn;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of the track, until somebody needs it again. */
@Service
public class Juridischeafronding {

    private static final String NAAM = "juridisch-afronden";

    private final Toegang toegang;
    private final Juridischevastlegging vastlegging;
    private final Sporen sporen;
    private final Fondstermijnen termijnen;
    private final Juridischproces proces;

    Juridischeafronding(
            Toegang toegang,
            Juridischevastlegging vastlegging,
            Sporen sporen,
            Fondstermijnen termijnen,
            Juridischproces proces) {
        this.toegang = toegang;
        this.vastlegging = vastlegging;
        this.sporen = sporen;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    @Zaakhandeling(value = NAAM, titel = "Juridische hulp afronden", gelukt = "Het spoor is afgerond.")
    @Transactional
    public void rondAf(ZaakNummer nummer, RondJuridischAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (!sporen.loopt(nummer, Spoor.JURIDISCH)) {
            throw new Weigering("Dit spoor loopt niet. Er is niets af te ronden.");
        }
        List<Termijn> uitstaand = termijnen.uitstaand(nummer);
        if (opdracht.reden() == Afrondreden.ALLES_GEREGELD && !uitstaand.isEmpty()) {
            throw new Weigering(
                    "reden",
                    "Dit loopt nog: "
                            + uitstaand.stream().map(Termijn::omschrijving).collect(Collectors.joining(", "))
                            + ". Wacht op de uitkomst, of kies een andere reden.");
        }
        vastlegging.noteer(
                nummer,
                Stap.van(Stapsoort.AFRONDING, vastlegging.vandaag(), opdracht.reden()),
                "juridische hulp afgerond");
        proces.rondAf(nummer);
    }

    /** The last step of the process. */
    @Transactional
    public Sturing eindig(ZaakNummer nummer) {
        termijnen.houAlleen(nummer, VAN_HET_SCHADEFONDS, Set.of());
        termijnen.houAlleen(nummer, VAN_HET_VOORSCHOT, Set.of());
        sporen.eindig(nummer, Spoor.JURIDISCH);
        return Sturing.geen();
    }
}
