// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the figures up to date with what happened. One server at a time counts; whoever comes second has nothing to
 * do. A dossier that changes while it is counted is in the queue again, and counted once more.
 */
@Component
public class Teller {

    private static final int PER_KEER = 200;

    private final Telopslag opslag;
    private final Dossiertelling dossiers;
    private final TransactionOperations transactie;
    private final Clock klok;

    Teller(Telopslag opslag, Dossiertelling dossiers, TransactionOperations transactie, Clock klok) {
        this.opslag = opslag;
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
        return transactie.execute(status -> {
            if (!opslag.magTellen()) {
                return false;
            }
            Set<String> nummers = opslag.pak(klok.instant(), PER_KEER);
            tel(dossiers.metVerwante(nummers));
            return !nummers.isEmpty();
        });
    }

    /** Books the difference with what these dossiers added before. Within a transaction that may count. */
    Telboek tel(Set<String> nummers) {
        Telboek verschil = new Telboek();
        if (nummers.isEmpty()) {
            return verschil;
        }
        Instant nu = klok.instant();
        Map<String, Telboek> boeken = dossiers.van(nummers, nu);
        boeken.values().forEach(verschil::boek);
        opslag.geteld(boeken.keySet()).values().forEach(verschil::boekTerug);
        opslag.bewaar(boeken, nu);
        opslag.boek(Telopslag.SOMMEN, verschil);
        opslag.plan(straks(boeken));
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
