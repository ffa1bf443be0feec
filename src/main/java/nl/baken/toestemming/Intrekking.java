// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Toestemmingen.DoelenIngetrokken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X3: what a withdrawal does. Nothing that was ready goes out, and who got something before is told. */
@Service
public class Intrekking {

    private static final String TAAK = "ontvangers-informeren";
    /** Its deadline. */
    public static final String TERMIJN = "T120";

    private final Deelpakketten pakketten;
    private final Intrekkingen opslag;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Intrekking(
            Deelpakketten pakketten,
            Intrekkingen opslag,
            Toegang toegang,
            Termijnen termijnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** In the transaction of the withdrawal, which holds the lock. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(DoelenIngetrokken ingetrokken) {
        ZaakNummer nummer = ingetrokken.zaak();
        pakketten.trekIn(nummer, ingetrokken.doelen());
        Set<Ontvanger> ontvangers = pakketten.alle(nummer).stream()
                .filter(Pakket::isVerzonden)
                .filter(pakket -> pakket.grond() == Deelgrond.TOESTEMMING)
                .filter(pakket -> ingetrokken.doelen().contains(pakket.doel()))
                .map(Pakket::ontvanger)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ontvanger.class)));
        if (!ontvangers.isEmpty()) {
            long id = opslag.bewaar(nummer, ontvangers, Vertelreden.TOESTEMMING_INGETROKKEN, ingetrokken.op());
            gebeurtenissen.publishEvent(new OntvangersTeInformeren(nummer, id));
        }
    }

    /** The first step of its process: which withdrawal this run is about, and until when receivers must know. */
    @Transactional
    public Sturing begin(ZaakNummer nummer) {
        long id = opslag.begin(nummer, klok.instant()).orElseThrow(NietGevonden::new);
        termijnen.start(TERMIJN, nummer.waarde(), opslag.op(id));
        return Sturing.met(VOORVAL, id);
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer, Taakgegevens taak) {
        List<Keuze> keuzes = opslag.ontvangers(taak.voorval()).stream()
                .map(ontvanger -> new Keuze(ontvanger.code(), ontvanger.omschrijving()))
                .toList();
        return Voorinvulling.leeg().keuzes("ontvangers", keuzes).waarde("geinformeerdOp", LocalDate.now(klok));
    }

    @Taak(TAAK)
    @Transactional
    public void informeer(ZaakNummer nummer, InformeerOntvangers opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        long id = taak.voorval();
        Instant ingetrokkenOp = opslag.op(id);
        if (!opdracht.wie().containsAll(opslag.ontvangers(id)) && opdracht.waaromNiet() == null) {
            throw new Weigering("ontvangers", "Kruis elke ontvanger aan, of kies waarom dat niet kan.");
        }
        if (opdracht.geinformeerdOp().isBefore(LocalDate.ofInstant(ingetrokkenOp, klok.getZone()))) {
            throw new Weigering("geinformeerdOp", "Toen was de toestemming nog niet ingetrokken. Kies een latere dag.");
        }
        opslag.rondAf(id, opdracht.wie(), opdracht.geinformeerdOp(), opdracht.waaromNiet(), klok.instant());
        termijnen.gehaald(TERMIJN, nummer.waarde(), ingetrokkenOp);
        gebeurtenissen.publishEvent(new OntvangersGeinformeerd(nummer));
    }

    /** Who got facts before, heard that something changed (AVG 19): told in the same step, so there is no task for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void verteld(
            ZaakNummer nummer,
            Vertelreden reden,
            List<Ontvanger> alle,
            List<Ontvanger> wie,
            LocalDate dag,
            @Nullable WaaromNiet waaromNiet) {
        Instant nu = klok.instant();
        opslag.rondAf(opslag.bewaar(nummer, alle, reden, nu), wie, dag, waaromNiet, nu);
    }

    /** Who had to hear of a withdrawal or a change, the oldest first. */
    @Transactional(readOnly = true)
    public List<Intrekbericht> berichten(ZaakNummer nummer) {
        return opslag.berichten(nummer);
    }

    /** Nobody is told any more. */
    @Transactional
    public void breekAf(ZaakNummer nummer) {
        opslag.breekAf(nummer, klok.instant());
        termijnen.vervallen(TERMIJN, nummer.waarde());
    }

    /** It was broken off by mistake. @return how many must begin again */
    @Transactional
    public int herstel(ZaakNummer nummer, Instant sinds) {
        return opslag.herstel(nummer, sinds);
    }

    /** Whether somebody still has to be told. */
    @Transactional(readOnly = true)
    public boolean isOpen(ZaakNummer nummer) {
        return opslag.isOpen(nummer);
    }
}
