// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.Objects;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.1: who the lawyer is. Who is known is not asked again; another one can be taken down at any time. */
@Service
public class Advocaatkeuze {

    private static final String FORMULIER = "advocaat-regelen";
    private static final String WAT = "advocaat besproken";
    private static final String TERMIJN = "T101";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Juridischevastlegging vastlegging;
    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Juridischproces proces;

    Advocaatkeuze(
            Toegang toegang,
            Deelpakketten pakketten,
            Juridischevastlegging vastlegging,
            Juridischestappen stappen,
            Fondstermijnen termijnen,
            Juridischproces proces) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.vastlegging = vastlegging;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    /** The first step of the track. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        boolean nodig =
                stappen.van(nummer).laatste(Stapsoort.ADVOCAAT).stream().noneMatch(stap -> stap.nietNodig() == null);
        if (nodig) {
            termijnen.start(TERMIJN, nummer, vastlegging.vandaag());
        }
        return Sturing.met(Sturingswoorden.ADVOCAAT_NODIG, nodig);
    }

    @Voorbereiding(FORMULIER)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg();
        stappen.van(nummer).advocaten().stream()
                .reduce((eerder, later) -> later)
                .ifPresent(stap -> bekend.waarde("naam", stap.tekst())
                        .waarde("toevoegingOp", stap.dag())
                        .waarde("rechtsgebied", stap.uit(Rechtsgebied.class).get(0)));
        return bekend;
    }

    @Taak(FORMULIER)
    @Transactional
    public void regel(ZaakNummer nummer, RegelAdvocaat opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        deel(nummer, opdracht);
        vastlegging.taak(nummer, stap(opdracht), opdracht.nietNodig(), WAT);
    }

    /** Another lawyer, or the first one before anybody asked. */
    @Zaakhandeling(value = FORMULIER, titel = "Advocaat vastleggen", gelukt = "De advocaat staat op de zaakpagina.")
    @Transactional
    public void legVast(ZaakNummer nummer, RegelAdvocaat opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        deel(nummer, opdracht);
        Stap stap = opdracht.nietNodig() == null
                ? stap(opdracht)
                : Stap.nietNodig(Stapsoort.ADVOCAAT, vastlegging.vandaag(), opdracht.nietNodig());
        vastlegging.handeling(nummer, stap, WAT);
        proces.advocaatGeregeld(nummer);
    }

    /** A lawyer who had it already gets nothing new when only the date is added. */
    private void deel(ZaakNummer nummer, RegelAdvocaat opdracht) {
        if (opdracht.nietNodig() != null) {
            return;
        }
        Rechtsgebied gebied = Objects.requireNonNull(opdracht.rechtsgebied());
        boolean wistHetAl = stappen.van(nummer).advocaten().stream()
                .anyMatch(stap -> stap.heeft(gebied) && Objects.equals(stap.tekst(), opdracht.naam()));
        if (!wistHetAl) {
            pakketten.deel(nummer, "rechtsgebied", gebied.deling());
        }
    }

    private Stap stap(RegelAdvocaat opdracht) {
        return Stap.van(Stapsoort.ADVOCAAT, vastlegging.vandaag(), opdracht.rechtsgebied())
                .metDag(opdracht.toevoegingOp())
                .metTekst(opdracht.naam());
    }
}
