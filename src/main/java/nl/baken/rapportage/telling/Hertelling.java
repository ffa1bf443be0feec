// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A count from nothing: to begin with, after a mistake, and to check that the figures are what the dossiers say. */
@Component
public class Hertelling {

    private final Telopslag opslag;
    private final Telwachtrij wachtrij;
    private final Dossiertelling dossiers;
    private final Telstand stand;
    private final TransactionOperations transactie;
    private final Clock klok;

    Hertelling(
            Telopslag opslag,
            Telwachtrij wachtrij,
            Dossiertelling dossiers,
            Telstand stand,
            TransactionOperations transactie,
            Clock klok) {
        this.opslag = opslag;
        this.wachtrij = wachtrij;
        this.dossiers = dossiers;
        this.stand = stand;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** A cell that is not what the dossiers say. */
    public record Verschil(String cel, long geteld, long hoort) {}

    /**
     * Counts everything anew. Readers keep the figures of before until it is done; of a count that stops halfway nothing
     * stays.
     *
     * @return false when another server does so already
     */
    public boolean hertel() {
        if (!stand.begin()) {
            return false;
        }
        telVerder();
        return true;
    }

    /** By who has begun: see {@link Telstand#begin}. */
    void telVerder() {
        try {
            transactie.executeWithoutResult(t -> telVanafNul());
            stand.klaar();
        } catch (RuntimeException e) {
            stand.mislukte();
            throw e;
        }
    }

    private void telVanafNul() {
        opslag.wachtTotIkMagTellen();
        opslag.leeg();
        Instant nu = klok.instant();
        Telboek alles = bewaard();
        dossiers.vanAlles(nu, boeken -> {
            boeken.values().forEach(alles::boek);
            opslag.bewaar(boeken, nu);
            wachtrij.plan(Teller.straks(boeken));
            stand.telt(boeken.size());
        });
        opslag.boek(Telopslag.SOMMEN, alles);
    }

    /** Only the first time. */
    public void hertelAlsErNietsIs() {
        if (opslag.isLeeg()) {
            hertel();
        }
    }

    /** As {@link #controleer}; empty when another server is comparing. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Optional<List<Verschil>> controleerAlsIkMag() {
        return opslag.magControleren() ? Optional.of(controleer()) : Optional.empty();
    }

    /**
     * Where the figures differ from a count from nothing. What waits to be counted is a difference too. Everything is read as
     * it was at one moment, so people work on and the counter counts on.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<Verschil> controleer() {
        Telboek alles = bewaard();
        dossiers.vanAlles(klok.instant(), boeken -> boeken.values().forEach(alles::boek));
        SortedMap<Telsleutel, Telwaarde> geteld = opslag.alles(Telopslag.SOMMEN);
        SortedMap<Telsleutel, Telwaarde> samen = new TreeMap<>(geteld);
        samen.putAll(alles.cellen());
        return samen.keySet().stream()
                .filter(cel -> !waarde(geteld, cel).equals(waarde(alles.cellen(), cel)))
                .map(cel -> new Verschil(
                        cel.toString(),
                        waarde(geteld, cel).aantal(),
                        waarde(alles.cellen(), cel).aantal()))
                .toList();
    }

    private static Telwaarde waarde(java.util.Map<Telsleutel, Telwaarde> cellen, Telsleutel cel) {
        return cellen.getOrDefault(cel, Telwaarde.NIETS);
    }

    private Telboek bewaard() {
        Telboek boek = new Telboek();
        opslag.alles(Telopslag.BEWAARD).forEach(boek::boek);
        return boek;
    }
}
