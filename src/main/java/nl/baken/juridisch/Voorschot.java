// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import static nl.baken.juridisch.Fondstermijnen.NAVRAGEN;
import static nl.baken.juridisch.Fondstermijnen.OPNIEUW_NAVRAGEN;
import static nl.baken.juridisch.Fondstermijnen.VAN_HET_VOORSCHOT;
import static nl.baken.juridisch.Fondstermijnen.VOORSCHOT;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijn;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.10: eight months after the verdict the CJIB pays what the offender has not. */
@Service
public class Voorschot {

    private static final String TAAK = "voorschot-navragen";

    private final Toegang toegang;
    private final Juridischevastlegging vastlegging;
    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;

    Voorschot(Toegang toegang, Juridischevastlegging vastlegging, Juridischestappen stappen, Fondstermijnen termijnen) {
        this.toegang = toegang;
        this.vastlegging = vastlegging;
        this.stappen = stappen;
        this.termijnen = termijnen;
    }

    /** When to ask; a later verdict counts anew. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        Dossier dossier = stappen.van(nummer).sindsAfronding();
        Optional<Stap> toegewezen = dossier.jongste(Stapsoort.SCHADE_TOEGEWEZEN::equals);
        Optional<Stap> antwoord =
                toegewezen.flatMap(uitspraak -> dossier.na(uitspraak).laatste(Stapsoort.VOORSCHOT));
        if (toegewezen.isEmpty() || antwoord.map(Voorschot::isKlaar).orElse(false)) {
            termijnen.houAlleen(nummer, VAN_HET_VOORSCHOT, Set.of());
            return sturing(true, null);
        }
        return antwoord.isPresent() ? opnieuw(nummer, antwoord.get()) : eersteKeer(nummer, toegewezen.get());
    }

    private Sturing eersteKeer(ZaakNummer nummer, Stap toegewezen) {
        Termijn termijn = termijnen.start(VOORSCHOT, nummer, toegewezen.op());
        termijnen.houAlleen(nummer, VAN_HET_VOORSCHOT, Set.of(VOORSCHOT));
        return sturing(false, termijnen.na(termijn));
    }

    private Sturing opnieuw(ZaakNummer nummer, Stap antwoord) {
        Termijn termijn = termijnen.start(OPNIEUW_NAVRAGEN, nummer, antwoord.op());
        termijnen.houAlleen(nummer, VAN_HET_VOORSCHOT, Set.of(OPNIEUW_NAVRAGEN));
        return sturing(false, termijnen.moment(termijn));
    }

    private Sturing sturing(boolean klaar, @Nullable Instant op) {
        return Sturing.met(Sturingswoorden.VOORSCHOT_KLAAR, klaar)
                .en(Sturingswoorden.VOORSCHOT_OP, termijnen.alsTimer(op));
    }

    private static boolean isKlaar(Stap antwoord) {
        return antwoord.isAfgezien() || antwoord.heeft(Navraag.ONTVANGEN) || antwoord.heeft(Navraag.GEEN_RECHT);
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return vastlegging.vandaagAls("op");
    }

    @Taak(TAAK)
    @Transactional
    public void vraagNa(ZaakNummer nummer, VraagVoorschotNa opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(nummer, VOORSCHOT, NAVRAGEN, OPNIEUW_NAVRAGEN);
        vastlegging.taak(
                nummer,
                Stap.van(Stapsoort.VOORSCHOT, vastlegging.dagOf(opdracht.op()), opdracht.uitkomst()),
                opdracht.nietNodig(),
                "voorschot nagevraagd");
    }
}
