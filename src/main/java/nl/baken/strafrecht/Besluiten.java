// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P07.5: the client decides, and is asked only when the reflection period nears its end. Who declines is not asked
 * again: the track ends, the care goes on.
 */
@Service
public class Besluiten {

    /** The reflection period, and the one of a Dublin claim. */
    static final List<String> BEDENKTIJD = List.of("T09", "T10");

    private static final String FORMULIER = "besluit-client-vastleggen";
    private static final String BRON = "cliënt";

    private final Toegang toegang;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Termijnen termijnen;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;

    Besluiten(
            Toegang toegang,
            Strafspoor spoor,
            Strafdossiers dossiers,
            Strafproces proces,
            Termijnen termijnen,
            Feiten feiten,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
    }

    /** The next warning of the running reflection period that came after the last time somebody asked. */
    @Transactional
    public Sturing bepaalMoment(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        Instant gevraagd = dossier.laatstBekend(Stapsoort.NOG_GEEN_BESLUIT)
                .map(Stap::vastgelegdOp)
                .orElse(Instant.EPOCH);
        List<Instant> momenten = dossier.isOnbeslist()
                ? bedenktijd(nummer).map(Strafspoor::momenten).orElse(List.of())
                : List.of();
        return spoor.vraag(Sturingswoorden.BESLUIT_VRAGEN, Sturingswoorden.BESLUIT_VRAGEN_OP, momenten, gevraagd);
    }

    private Optional<Termijn> bedenktijd(ZaakNummer nummer) {
        return BEDENKTIJD.stream()
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .findFirst();
    }

    @Voorbereiding(FORMULIER)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("beslotenOp", spoor.vandaag());
    }

    @Taak(FORMULIER)
    @Transactional
    public Sturing legVast(ZaakNummer nummer, LegBesluitClientVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        return Sturing.met(Sturingswoorden.STRAFRECHT_KLAAR, bewaar(nummer, opdracht) == Clientbesluit.AFZIEN);
    }

    /** The client decided at any other moment. */
    @Zaakhandeling(value = FORMULIER, titel = "Besluit cliënt vastleggen", gelukt = "Het besluit is vastgelegd.")
    @Transactional
    public void legTussendoorVast(ZaakNummer nummer, LegBesluitClientVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        if (opdracht.nietNodig() != null) {
            throw new Weigering("nietNodig", "Vul hier alleen in wat de cliënt besluit. Maak dit veld leeg.");
        }
        if (opdracht.besluit() == Clientbesluit.AFZIEN) {
            bewaar(nummer, opdracht);
            proces.meld(nummer, Strafbericht.EINDIGEN);
        } else {
            spoor.zorgDatHetLoopt(nummer);
            bewaar(nummer, opdracht);
            proces.meld(nummer, Strafbericht.BESLUIT);
        }
    }

    private Clientbesluit bewaar(ZaakNummer nummer, LegBesluitClientVast opdracht) {
        if (opdracht.nietNodig() != null) {
            dossiers.slaOver(nummer, Stapsoort.NOG_GEEN_BESLUIT, opdracht.nietNodig());
            tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "besluit van de cliënt overgeslagen", "taak");
            return Clientbesluit.NOG_NIET;
        }
        LocalDate op = Objects.requireNonNull(opdracht.beslotenOp());
        Clientbesluit besluit = Objects.requireNonNull(opdracht.besluit());
        spoor.eisNaSignaal(nummer, "beslotenOp", op);
        dossiers.noteer(nummer, stap(besluit), op);
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "besluit van de cliënt vastgelegd", "taak");
        if (besluit == Clientbesluit.MEDEWERKING) {
            feiten.meld(nummer, Feitsoort.MEDEWERKING_TOEGEZEGD, op, BRON);
            proces.meld(nummer, Strafbericht.INTAKEGESPREK);
        } else if (besluit == Clientbesluit.AFZIEN) {
            feiten.meld(nummer, Feitsoort.AFGEZIEN_VAN_AANGIFTE, op, BRON);
        }
        return besluit;
    }

    private static Stapsoort stap(Clientbesluit besluit) {
        return switch (besluit) {
            case NOG_NIET -> Stapsoort.NOG_GEEN_BESLUIT;
            case AANGIFTE -> Stapsoort.WIL_AANGIFTE;
            case MEDEWERKING -> Stapsoort.MEDEWERKING;
            case AFZIEN -> Stapsoort.AFGEZIEN;
        };
    }
}
