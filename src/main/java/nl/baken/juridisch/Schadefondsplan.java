// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import static nl.baken.juridisch.Fondstermijnen.AANVRAAG;
import static nl.baken.juridisch.Fondstermijnen.BESLUIT;
import static nl.baken.juridisch.Fondstermijnen.BESLUIT_OP_BEZWAAR;
import static nl.baken.juridisch.Fondstermijnen.BEZWAAR;
import static nl.baken.juridisch.Fondstermijnen.DWANGSOM;
import static nl.baken.juridisch.Fondstermijnen.HERINNEREN;
import static nl.baken.juridisch.Fondstermijnen.INGEBREKESTELLING;
import static nl.baken.juridisch.Fondstermijnen.UITGESTELD;
import static nl.baken.juridisch.Fondstermijnen.VAN_HET_SCHADEFONDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.juridisch.Fondsstand.Nodig;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P09.4 to P09.6: what the Schadefonds asks of us now. It looks at what is known, not at what was expected, so news may
 * come late and in any order.
 */
@Service
public class Schadefondsplan {

    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Tijdlijn tijdlijn;

    Schadefondsplan(Juridischestappen stappen, Fondstermijnen termijnen, Tijdlijn tijdlijn) {
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** The step of the process: what is needed, or until when to wait; deadlines that no longer count end. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Fondsstand stand = stand(nummer, stappen.van(nummer).sindsAfronding());
        termijnen.houAlleen(nummer, VAN_HET_SCHADEFONDS, stand.lopend());
        return stand.alsSturing(termijnen.alsTimer(stand.tot()));
    }

    private Fondsstand stand(ZaakNummer nummer, Dossier dossier) {
        Optional<Stap> besluit = dossier.besluit();
        Optional<Stap> bezwaar = dossier.bezwaar();
        if (bezwaar.isPresent()) {
            return naBezwaar(nummer, dossier.na(bezwaar.get()), bezwaar.get(), besluit);
        }
        if (besluit.isPresent()) {
            return naBesluit(nummer, dossier.na(besluit.get()), besluit.get());
        }
        Optional<Stap> aanvraag = dossier.laatste(Stapsoort.AANVRAAG);
        return aanvraag.isPresent() ? naAanvraag(nummer, dossier, aanvraag.get()) : voorAanvraag(nummer, dossier);
    }

    /** T27: in the last half year in which an application can be made, somebody talks about it. */
    private Fondsstand voorAanvraag(ZaakNummer nummer, Dossier dossier) {
        Optional<Stap> schadestaat = dossier.laatste(Stapsoort.SCHADESTAAT);
        LocalDate misdrijfTot = schadestaat.map(Stap::dag).orElse(null);
        if (misdrijfTot == null) {
            return Fondsstand.KLAAR;
        }
        Termijn termijn = termijnen.start(AANVRAAG, nummer, misdrijfTot);
        Optional<Stap> antwoord = dossier.laatste(Stapsoort.AANVRAAG_BESPROKEN);
        return besproken(nummer, termijn, antwoord, termijnen.moment(termijn), Nodig.AANVRAAG_BESPREKEN);
    }

    /** P09.5: at twenty-two weeks a reminder, and then again until there is a decision. */
    private Fondsstand naAanvraag(ZaakNummer nummer, Dossier dossier, Stap aanvraag) {
        Termijn besluit = termijnen.start(BESLUIT, nummer, aanvraag.op());
        Optional<Stap> herinnerd =
                dossier.laatste(Stapsoort.HERINNERD).filter(stap -> !stap.op().isBefore(aanvraag.op()));
        if (herinnerd.isEmpty()) {
            return opMoment(termijnen.moment(besluit), Nodig.HERINNEREN, BESLUIT);
        }
        if (isGenoegHerinnerd(herinnerd.get())) {
            return Fondsstand.wacht(null, BESLUIT);
        }
        Termijn opnieuw = termijnen.start(HERINNEREN, nummer, herinnerd.get().op());
        return opMoment(termijnen.moment(opnieuw), Nodig.HERINNEREN, BESLUIT, HERINNEREN);
    }

    /** "Done already" is a reminder too; only who says that it is not for us, hears nothing more. */
    private static boolean isGenoegHerinnerd(Stap herinnerd) {
        return herinnerd.isAfgezien() && herinnerd.nietNodig() != NietNodig.AL_GEREGELD;
    }

    /** P09.6: six weeks to object. A decision of which the term has passed before anybody knew is only taken down. */
    private Fondsstand naBesluit(ZaakNummer nummer, Dossier sinds, Stap besluit) {
        if (besluit.soort() == Stapsoort.TOEGEKEND) {
            return Fondsstand.KLAAR;
        }
        Termijn termijn = termijnen.start(BEZWAAR, nummer, besluit.op());
        Optional<Stap> antwoord = sinds.laatste(Stapsoort.BEZWAAR_BESPROKEN);
        if (termijnen.isVoorbij(termijnen.na(termijn))
                && !antwoord.map(Stap::isAfgezien).orElse(false)) {
            noteer(nummer, sinds, Stapsoort.GEEN_BEZWAAR, termijn, "termijn voor bezwaar voorbij");
        }
        return besproken(nummer, termijn, antwoord, Instant.EPOCH, Nodig.BEZWAAR_BESPREKEN);
    }

    /** P09.6: the decision on the objection, and what follows when it stays away (T17, T18). */
    private Fondsstand naBezwaar(ZaakNummer nummer, Dossier sinds, Stap bezwaar, Optional<Stap> besluit) {
        if (besluit.isPresent() && besluit.get().op().isAfter(bezwaar.op())) {
            return Fondsstand.KLAAR;
        }
        Instant eindeBezwaartermijn = termijnen.vervalt(BEZWAAR, Objects.requireNonNull(bezwaar.dag()));
        Termijn termijn = termijnen.start(BESLUIT_OP_BEZWAAR, nummer, eindeBezwaartermijn);
        Optional<Stap> gesteld = sinds.laatste(Stapsoort.INGEBREKESTELLING);
        if (gesteld.isEmpty()) {
            return ingebreke(nummer, termijn, termijnen.na(termijn));
        }
        Stap antwoord = gesteld.get();
        if (antwoord.isUitgesteld()) {
            return ingebreke(nummer, termijn, termijnen.moment(termijnen.start(UITGESTELD, nummer, antwoord.op())));
        }
        return antwoord.nietNodig() == null
                ? naIngebrekestelling(nummer, sinds, antwoord)
                : Fondsstand.wacht(null, BESLUIT_OP_BEZWAAR);
    }

    private Fondsstand ingebreke(ZaakNummer nummer, Termijn besluit, @Nullable Instant vanaf) {
        Fondsstand stand = opMoment(vanaf, Nodig.INGEBREKESTELLEN, BESLUIT_OP_BEZWAAR, INGEBREKESTELLING, UITGESTELD);
        if (stand.nodig() == Nodig.INGEBREKESTELLEN) {
            termijnen.start(INGEBREKESTELLING, nummer, besluit.vervalt());
        }
        return stand;
    }

    /** T18: two weeks later a penalty runs; nobody here has anything to do then but to know it. */
    private Fondsstand naIngebrekestelling(ZaakNummer nummer, Dossier sinds, Stap gesteld) {
        Termijn termijn = termijnen.start(DWANGSOM, nummer, gesteld.op());
        Instant na = termijnen.na(termijn);
        if (termijnen.isVoorbij(na)) {
            noteer(nummer, sinds, Stapsoort.DWANGSOM, termijn, "dwangsom loopt");
            return Fondsstand.wacht(null, BESLUIT_OP_BEZWAAR, DWANGSOM);
        }
        return Fondsstand.wacht(na, BESLUIT_OP_BEZWAAR, DWANGSOM);
    }

    /** A talk with the client within a term: now, later, done, or the term is over. */
    private Fondsstand besproken(
            ZaakNummer nummer, Termijn termijn, Optional<Stap> antwoord, @Nullable Instant vanaf, Nodig nodig) {
        Instant einde = termijnen.na(termijn);
        if (termijnen.isVoorbij(einde) || antwoord.map(Stap::isAfgezien).orElse(false)) {
            return Fondsstand.KLAAR;
        }
        if (antwoord.isEmpty()) {
            return opMoment(vanaf, nodig, termijn.regel());
        }
        if (antwoord.get().isUitgesteld()) {
            Termijn later = termijnen.start(UITGESTELD, nummer, antwoord.get().op());
            return opMoment(termijnen.moment(later), nodig, termijn.regel(), UITGESTELD);
        }
        return Fondsstand.wacht(einde, termijn.regel());
    }

    private Fondsstand opMoment(@Nullable Instant moment, Nodig nodig, String... lopend) {
        return termijnen.isVoorbij(moment)
                ? new Fondsstand(nodig, null, Set.of(lopend))
                : Fondsstand.wacht(moment, lopend);
    }

    private void noteer(ZaakNummer nummer, Dossier sinds, Stapsoort soort, Termijn termijn, String wat) {
        if (!sinds.heeft(soort)) {
            stappen.bewaar(nummer, Stap.van(soort, termijn.laatsteDag().plusDays(1)));
            tijdlijn.noteer(nummer, Compartiment.JURIDISCH_FINANCIEEL, wat, "systeem");
        }
    }
}
