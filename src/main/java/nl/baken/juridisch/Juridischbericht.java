// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.Map;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Berichtverwerker;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the Schadefonds and the judge decide, and what a verdict or a moved deadline changes. */
@Component
class Juridischbericht implements Berichtverwerker {

    private static final Map<Berichtsoort, Stapsoort> STAP = Map.of(
            Berichtsoort.SCHADE_TOEGEWEZEN, Stapsoort.SCHADE_TOEGEWEZEN,
            Berichtsoort.SCHADEFONDS_TOEGEKEND, Stapsoort.TOEGEKEND,
            Berichtsoort.SCHADEFONDS_AFGEWEZEN, Stapsoort.AFGEWEZEN);

    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Zaken zaken;
    private final Sporen sporen;
    private final Juridischproces proces;

    Juridischbericht(
            Juridischestappen stappen, Fondstermijnen termijnen, Zaken zaken, Sporen sporen, Juridischproces proces) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    @Override
    public Spoor spoor() {
        return Spoor.JURIDISCH;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verwerk(ZaakNummer nummer, Ketenbericht bericht) {
        Stapsoort soort = STAP.get(bericht.soort());
        if (soort == null) {
            throw new IllegalArgumentException("geen bericht voor dit spoor: " + bericht.soort());
        }
        Dossier dossier = stappen.van(nummer).sindsAfronding();
        if (dossier.heeft(soort, bericht.op())) {
            return;
        }
        if (soort.isBesluit()) {
            besluit(nummer, dossier, soort, bericht);
        } else {
            stappen.bewaar(nummer, Stap.van(soort, bericht.op()));
            proces.herzieVoorschot(nummer);
        }
    }

    private void besluit(ZaakNummer nummer, Dossier dossier, Stapsoort soort, Ketenbericht bericht) {
        if (dossier.laatste(Stapsoort.AANVRAAG)
                .filter(aanvraag -> bericht.op().isBefore(aanvraag.op()))
                .isPresent()) {
            throw new Weigering("op", "Een besluit van voor de aanvraag kan niet. Kijk de datum na.");
        }
        stappen.bewaar(nummer, Stap.van(soort, bericht.op()));
        termijnen.gehaald(nummer, Fondstermijnen.BESLUIT, Fondstermijnen.HERINNEREN);
        if (dossier.bezwaar()
                .filter(bezwaar -> bericht.op().isAfter(bezwaar.op()))
                .isPresent()) {
            termijnen.gehaald(nummer, Fondstermijnen.BESLUIT_OP_BEZWAAR, Fondstermijnen.DWANGSOM);
        }
        proces.herzieSchadefonds(nummer);
    }

    /** P07.11: after a verdict there is damage to claim; whoever has no lawyer, is asked for one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        Zaak zaak = zaken.lees(feit.zaak());
        if (feit.soort() == Feitsoort.VEROORDELING && zaak.status().isInBehandeling()) {
            sporen.vraag(zaak, Spoor.JURIDISCH);
        }
    }

    /** The deadline was moved: the task, or the moment it comes, follows. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (Fondstermijnen.VAN_HET_SCHADEFONDS.contains(verzet.regel())
                || Fondstermijnen.VAN_HET_VOORSCHOT.contains(verzet.regel())) {
            proces.herplan(new ZaakNummer(verzet.nummer()));
        }
    }
}
