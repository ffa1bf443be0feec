// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Vernietigbaar;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * D09: figures stay, and nobody is in them. What a dossier added is kept without its number. A person who is counted
 * once for several dossiers stays counted once: what the others would add instead is taken off again. What really changed
 * of the others meanwhile may not be taken off with it: then nothing is destroyed, and the next run tries again.
 */
@Component
class Telvernietiging implements Vernietigbaar {

    private final Telopslag opslag;
    private final Telwachtrij wachtrij;
    private final Dossiertelling dossiers;
    private final Teller teller;
    private final Clock klok;

    Telvernietiging(Telopslag opslag, Telwachtrij wachtrij, Dossiertelling dossiers, Teller teller, Clock klok) {
        this.opslag = opslag;
        this.wachtrij = wachtrij;
        this.dossiers = dossiers;
        this.teller = teller;
        this.klok = klok;
    }

    @Override
    public Beurt beurt() {
        return Beurt.CIJFERS;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("rapportage.geteld", "rapportage.te_tellen");
    }

    @Override
    public Map<String, Integer> vernietig(String nummer) {
        opslag.wachtTotIkMagTellen();
        Set<String> anderen = new HashSet<>(dossiers.metVerwante(Set.of(nummer)));
        Instant nu = klok.instant();
        wachtrij.neem(anderen);
        teller.tel(anderen, nu);
        anderen.remove(nummer);
        Map<String, Telboek> weg = opslag.geteld(Set.of(nummer));
        weg.values().forEach(boek -> opslag.boek(Telopslag.BEWAARD, boek));
        opslag.vergeet(Set.of(nummer));
        if (!anderen.isEmpty()) {
            telStraksAnders(anderen, nu);
        }
        return weg.isEmpty() ? Map.of() : Map.of("rapportage.geteld", weg.size());
    }

    /** When the dossier itself is gone, just before it is for good. */
    private void telStraksAnders(Set<String> anderen, Instant nu) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                Telboek erbij = teller.tel(anderen, nu);
                if (wachtrij.veranderden(anderen)) {
                    throw new ConcurrencyFailureException("Een ander dossier van dezelfde persoon verandert net");
                }
                Telboek eraf = new Telboek();
                eraf.boekTerug(erbij);
                opslag.boek(Telopslag.BEWAARD, eraf);
                opslag.boek(Telopslag.SOMMEN, eraf);
            }
        });
    }
}
