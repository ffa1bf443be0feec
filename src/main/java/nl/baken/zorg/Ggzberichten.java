// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Berichtverwerker;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Ggzopslag.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P06.3 and P06.5: what the ggz tells, in any order and late. Facts only; the waiting time follows them (T25). */
@Component
class Ggzberichten implements Berichtverwerker {

    private static final String AANMELDING = "T25_AANMELDING";
    private static final String BEHANDELING = "T25_BEHANDELING";

    private final Ggzopslag trajecten;
    private final Gesprekopslag gesprekken;
    private final Zorgtermijnen termijnen;
    private final Spoorproces proces;

    Ggzberichten(Ggzopslag trajecten, Gesprekopslag gesprekken, Zorgtermijnen termijnen, Spoorproces proces) {
        this.trajecten = trajecten;
        this.gesprekken = gesprekken;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    @Override
    public Spoor spoor() {
        return Spoor.PSYCHISCHE_ZORG;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verwerk(ZaakNummer nummer, Ketenbericht bericht) {
        Ggztraject traject = waarbij(nummer, bericht.op());
        switch (bericht.soort()) {
            case GGZ_INTAKE -> neemIntake(nummer, traject, bericht.op());
            case GGZ_BEHANDELING_GESTART -> begin(nummer, traject, bericht.op());
            case GGZ_BEHANDELING_GEEINDIGD -> eindig(nummer, traject, bericht.op());
            case GGZ_WIJST_AF -> wijsAf(nummer, traject, bericht.op());
            default -> throw new IllegalArgumentException("geen bericht van de ggz");
        }
        if (gesprekken.laatste(nummer).isPresent()) {
            proces.ggzLaatHoren(nummer);
        }
        proces.bijgewerkt(nummer, spoor());
    }

    /** What comes after the end of the last one, belongs to a next one that nobody registered. */
    private Ggztraject waarbij(ZaakNummer nummer, LocalDate op) {
        return trajecten
                .laatste(nummer)
                .filter(laatste ->
                        laatste.einde().map(einde -> !op.isAfter(einde)).orElse(true))
                .orElseGet(() -> {
                    trajecten.bewaar(nummer, null, null);
                    return trajecten.laatste(nummer).orElseThrow();
                });
    }

    private void neemIntake(ZaakNummer nummer, Ggztraject traject, LocalDate op) {
        eisVolgorde(traject.verwezenOp(), op, "De intake kan niet voor de verwijzing zijn.");
        eisVolgorde(op, traject.gestartOp(), "De intake kan niet na het begin van de behandeling zijn.");
        trajecten.zet(traject.id(), Moment.INTAKE_OP, op);
        termijnen.gehaald(nummer, AANMELDING);
        if (traject.isOpen() && traject.gestartOp() == null) {
            termijnen.loopVanaf(BEHANDELING, nummer, op);
        }
    }

    private void begin(ZaakNummer nummer, Ggztraject traject, LocalDate op) {
        eisVolgorde(traject.intakeOp(), op, "De behandeling kan niet voor de intake beginnen.");
        eisVolgorde(op, traject.geeindigdOp(), "De behandeling kan niet na haar einde beginnen.");
        trajecten.zet(traject.id(), Moment.GESTART_OP, op);
        termijnen.gehaald(nummer, AANMELDING, BEHANDELING);
    }

    private void eindig(ZaakNummer nummer, Ggztraject traject, LocalDate op) {
        eisVolgorde(traject.gestartOp(), op, "De behandeling kan niet eindigen voor zij begon.");
        trajecten.zet(traject.id(), Moment.GEEINDIGD_OP, op);
        termijnen.vervallen(nummer, AANMELDING, BEHANDELING);
    }

    private void wijsAf(ZaakNummer nummer, Ggztraject traject, LocalDate op) {
        eisVolgorde(traject.verwezenOp(), op, "De ggz kan niet afwijzen voor de verwijzing.");
        if (traject.gestartOp() != null) {
            throw new Weigering("soort", "De behandeling is al begonnen. Registreer dan dat zij is geëindigd.");
        }
        trajecten.zet(traject.id(), Moment.AFGEWEZEN_OP, op);
        termijnen.vervallen(nummer, AANMELDING, BEHANDELING);
    }

    private static void eisVolgorde(@Nullable LocalDate eerst, @Nullable LocalDate daarna, String anders) {
        if (eerst != null && daarna != null && daarna.isBefore(eerst)) {
            throw new Weigering("op", anders + " Controleer de datum.");
        }
    }

    /** Who moves during treatment needs a warm handover to the next one who treats. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        if (feit.soort() == Feitsoort.VERHUISD) {
            trajecten
                    .open(feit.zaak())
                    .filter(traject -> traject.gestartOp() != null && !feit.op().isBefore(traject.gestartOp()))
                    .ifPresent(traject -> trajecten.zet(traject.id(), Moment.VERHUISD_OP, feit.op()));
        }
    }
}
