// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_TE_LAAT_OP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Contactopslag.Contactmoment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the next contact is due (T08). The norm follows the safety code and, for green, how long the case runs; a
 * coordinator may plan earlier, never later: moving a deadline is an act of its own, with a reason.
 */
@Service
public class Contactplanning {

    static final String TERMIJN = "T08_";

    private static final List<String> REGELS = List.of("T08_ROOD", "T08_ORANJE", "T08_EERSTE_MAANDEN", "T08_GROEN");
    /** P03.10: every seven days in the first three months, then every fourteen. */
    private static final Period EERSTE_MAANDEN = Period.ofMonths(3);

    /** A paused deadline asks for nothing; resuming it plans anew, so this moment never comes. */
    static final Duration TOT_HERVATTEN = Duration.ofDays(3650);

    private final Zaken zaken;
    private final Contactopslag contacten;
    private final Termijnen termijnen;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Contactplanning(
            Zaken zaken,
            Contactopslag contacten,
            Termijnen termijnen,
            Zorgproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.zaken = zaken;
        this.contacten = contacten;
        this.termijnen = termijnen;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The deadline that counts now, and from when the task must be there. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Optional<Contactmoment> laatste = contacten.laatsteContact(nummer);
        String regel = regel(zaak);
        termijnen.vervallen(
                REGELS.stream().filter(andere -> !andere.equals(regel)).toList(), nummer.waarde());
        Termijn termijn = termijnen
                .loopt(regel, nummer.waarde())
                .orElseGet(() -> termijnen.start(regel, nummer.waarde(), anker(zaak, laatste)));
        if (termijn.isGepauzeerd()) {
            Date ooit = Date.from(klok.instant().plus(TOT_HERVATTEN));
            return Sturing.met(CONTACT_OP, ooit).en(CONTACT_TE_LAAT_OP, ooit);
        }
        Instant nodig = contacten.pogingenSindsContact(nummer).stream()
                .findFirst()
                .map(poging -> volgendePoging(poging.op()))
                .orElseGet(() -> gepland(laatste, termijn));
        return Sturing.met(CONTACT_OP, Date.from(nodig))
                .en(CONTACT_TE_LAAT_OP, Date.from(termijn.vervalt().plusSeconds(1)));
    }

    /** After a suspension the norm counts from now: what was due before is no longer late. */
    void beginOpnieuw(ZaakNummer nummer) {
        termijnen.start(regel(zaken.lees(nummer)), nummer.waarde(), klok.instant());
    }

    /** The contact of today meets what was due; the next one counts from it. */
    void gehaald(ZaakNummer nummer) {
        termijnen.gehaald(REGELS, nummer.waarde());
    }

    /** @throws Weigering when the next contact is planned in the past or later than the norm */
    void eisBinnenNorm(ZaakNummer nummer, LocalDate contact, LocalDate volgend) {
        if (volgend.isBefore(LocalDate.now(klok))) {
            throw new Weigering("volgendContact", "Deze datum is al geweest.");
        }
        LocalDate uiterlijk = dag(termijnen.vervalt(regel(zaken.lees(nummer)), begin(contact)));
        if (volgend.isAfter(uiterlijk)) {
            throw new Weigering(
                    "volgendContact",
                    "Plan het volgende contact uiterlijk op " + Dag.toon(uiterlijk)
                            + ". Moet het later? Verzet dan de termijn op de zaakpagina.");
        }
    }

    /** T08 has passed: the stand-in sees the task too, and anybody who may do it can take it. */
    @Transactional
    public Sturing schakelWaarnemerIn(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        proces.bied(nummer, Contacten.TAAK);
        tijdlijn.noteer(
                nummer,
                zaak.waarnemer() == null && zaak.vervanger() == null
                        ? "contactmoment te laat, er is geen waarnemer"
                        : "contactmoment te laat, waarnemer ingeschakeld",
                "systeem");
        return Sturing.geen();
    }

    private Instant anker(Zaak zaak, Optional<Contactmoment> laatste) {
        return laatste.map(contact -> begin(contact.op())).orElseGet(klok::instant);
    }

    private Instant gepland(Optional<Contactmoment> laatste, Termijn termijn) {
        Instant uiterlijk = termijn.waarschuwt().stream().findFirst().orElse(termijn.vervalt());
        return laatste.map(Contactmoment::volgend)
                .map(this::begin)
                .filter(volgend -> volgend.isBefore(uiterlijk))
                .orElse(uiterlijk);
    }

    private Instant volgendePoging(LocalDate poging) {
        return begin(dag(termijnen.vervalt("T45_POGING", begin(poging))));
    }

    private String regel(Zaak zaak) {
        Veiligheidscode code = zaak.veiligheidscode();
        if (code == Veiligheidscode.ROOD || code == Veiligheidscode.ORANJE) {
            return TERMIJN + code.name();
        }
        LocalDate eind = dag(zaak.geopendOp()).plus(EERSTE_MAANDEN);
        return LocalDate.now(klok).isBefore(eind) ? "T08_EERSTE_MAANDEN" : "T08_GROEN";
    }

    private Instant begin(LocalDate dag) {
        return dag.atTime(LocalTime.MIN).atZone(klok.getZone()).toInstant();
    }

    private LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, klok.getZone());
    }
}
