// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Berichtverwerker;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Spoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * P07.3, P07.7, P07.8, P07.11 and P07.12: what the police, the prosecutor and Slachtofferhulp tell. The dossier keeps it;
 * then the process looks what it means now.
 */
@Component
class Strafberichten implements Berichtverwerker {

    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Feiten feiten;

    Strafberichten(Strafspoor spoor, Strafdossiers dossiers, Strafproces proces, Feiten feiten) {
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.feiten = feiten;
    }

    @Override
    public Spoor spoor() {
        return Spoor.STRAFRECHT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verwerk(ZaakNummer nummer, Ketenbericht bericht) {
        Betekenis betekenis = betekenis(bericht.soort());
        LocalDate op = bericht.op();
        Geheim tijd = bericht.tijd() == null ? null : Geheim.van(bericht.tijd().toString());
        dossiers.noteer(nummer, betekenis.stap(), op, null, null, tijd);
        if (betekenis.feit() != null) {
            feiten.meld(
                    nummer, betekenis.feit(), op, bericht.tijd(), bericht.van().omschrijving());
        }
        proces.meld(nummer, betekenis.berichten());
        spoor.volgUitleg(nummer);
    }

    /** @param feit what other tracks must know of it */
    private record Betekenis(Stapsoort stap, @Nullable Feitsoort feit, Strafbericht... berichten) {}

    private static Betekenis betekenis(Berichtsoort soort) {
        return switch (soort) {
            case INTAKEGESPREK_GEPLAND -> new Betekenis(Stapsoort.GESPREK_GEPLAND, null, Strafbericht.INTAKEGESPREK);
            case INTAKEGESPREK_GEHOUDEN -> new Betekenis(Stapsoort.GESPREK_GEHOUDEN, null, Strafbericht.INTAKEGESPREK);
            case ONDERZOEK_AMBTSHALVE -> new Betekenis(Stapsoort.AMBTSHALVE, null, Strafbericht.AMBTSHALVE);
            case M55_VERZONDEN -> new Betekenis(Stapsoort.M55, Feitsoort.M55_VERSTUURD, Strafbericht.M55);
            case OM_VERVOLGT -> new Betekenis(Stapsoort.OM_VERVOLGT, null, Strafbericht.VERVOLGING, Strafbericht.SEPOT);
            case OM_AANVULLEND_ONDERZOEK -> new Betekenis(Stapsoort.OM_ONDERZOEK, null, Strafbericht.VERVOLGING);
            case OM_SEPOT -> new Betekenis(
                    Stapsoort.SEPOT, Feitsoort.SEPOT, Strafbericht.SEPOT, Strafbericht.OM_OORDEEL);
            case OM_AANWEZIGHEID_NODIG -> new Betekenis(
                    Stapsoort.AANWEZIGHEID_NODIG, Feitsoort.AANWEZIGHEID_NODIG, Strafbericht.OM_OORDEEL);
            case OM_AANWEZIGHEID_NIET_NODIG -> new Betekenis(
                    Stapsoort.AANWEZIGHEID_NIET_NODIG, Feitsoort.AANWEZIGHEID_NIET_NODIG, Strafbericht.OM_OORDEEL);
            case ZITTING_GEPLAND -> new Betekenis(Stapsoort.ZITTING, null, Strafbericht.ZITTING);
            case VEROORDELING -> uitspraak(Stapsoort.VEROORDELING, Feitsoort.VEROORDELING);
            case VRIJSPRAAK -> uitspraak(Stapsoort.VRIJSPRAAK, Feitsoort.VRIJSPRAAK);
            case HOGER_BEROEP -> uitspraak(Stapsoort.HOGER_BEROEP, null);
            case INVRIJHEIDSTELLING -> new Betekenis(
                    Stapsoort.VRIJLATING, Feitsoort.INVRIJHEIDSTELLING, Strafbericht.VRIJLATING);
            default -> throw new IllegalArgumentException("geen bericht van P07: " + soort.name());
        };
    }

    private static Betekenis uitspraak(Stapsoort stap, @Nullable Feitsoort feit) {
        return new Betekenis(stap, feit, Strafbericht.UITSPRAAK, Strafbericht.SEPOT);
    }
}
