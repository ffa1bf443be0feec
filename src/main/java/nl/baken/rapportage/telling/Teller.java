// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the figures up to date with what happened. One server at a time counts; whoever comes second has nothing to
 * do. A dossier that changes while it is counted is in the queue again, and counted once more. One that can't be counted
 * is put aside for an hour, and holds up nothing else.
 */
@Component
public class Teller {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final int PER_KEER = 200;
    private static final Duration OPZIJ = Duration.ofHours(1);

    private final Telopslag opslag;
    private final Telwachtrij wachtrij;
    private final Dossiertelling dossiers;
    private final TransactionOperations transactie;
    private final Clock klok;

    Teller(
            Telopslag opslag,
            Telwachtrij wachtrij,
            Dossiertelling dossiers,
            TransactionOperations transactie,
            Clock klok) {
        this.opslag = opslag;
        this.wachtrij = wachtrij;
        this.dossiers = dossiers;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Everything that waits, some dossiers in a transaction. */
    public void telAlles() {
        while (telBeurt()) {
            // There may be more.
        }
    }

    private boolean telBeurt() {
        Set<String> gepakt = new HashSet<>();
        try {
            return transactie.execute(status -> {
                if (opslag.magTellen()) {
                    gepakt.addAll(wachtrij.pak(klok.instant(), PER_KEER));
                    tel(dossiers.metVerwante(gepakt), klok.instant());
                }
                return !gepakt.isEmpty();
            });
        } catch (RuntimeException e) {
            if (gepakt.isEmpty()) {
                throw e;
            }
            gepakt.forEach(this::telAlleen);
            return true;
        }
    }

    private void telAlleen(String nummer) {
        try {
            transactie.executeWithoutResult(status -> {
                if (opslag.magTellen() && wachtrij.pak(klok.instant(), nummer)) {
                    tel(dossiers.metVerwante(Set.of(nummer)), klok.instant());
                }
            });
        } catch (RuntimeException e) {
            // Its text could tell something; the metric says how many there are.
            LOG.error("Een dossier kan niet geteld worden: {}", e.getClass().getName());
            transactie.executeWithoutResult(
                    status -> wachtrij.zetOpzij(nummer, klok.instant().plus(OPZIJ)));
        }
    }

    /** Books the difference with what these dossiers added before. Within a transaction that may count. */
    Telboek tel(Set<String> nummers, Instant nu) {
        Telboek verschil = new Telboek();
        if (nummers.isEmpty()) {
            return verschil;
        }
        Map<String, Telboek> boeken = dossiers.van(nummers, nu);
        boeken.values().forEach(verschil::boek);
        opslag.geteld(boeken.keySet()).values().forEach(verschil::boekTerug);
        opslag.bewaar(boeken, nu);
        opslag.boek(Telopslag.SOMMEN, verschil);
        wachtrij.plan(straks(boeken));
        return verschil;
    }

    static Map<String, Instant> straks(Map<String, Telboek> boeken) {
        Map<String, Instant> straks = new HashMap<>();
        boeken.forEach((nummer, boek) -> {
            Instant moment = boek.straks();
            if (moment != null) {
                straks.put(nummer, moment);
            }
        });
        return straks;
    }
}
