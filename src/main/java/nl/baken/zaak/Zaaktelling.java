// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.persoon.Personentelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What figures need to know of many cases at once, in a fixed number of statements. Nobody looks: what comes out goes
 * into counts and nowhere else.
 */
@Service
public class Zaaktelling {

    private final ZaakRepository zaken;
    private final KernsetRepository kernsets;
    private final Personentelling personen;
    private final JdbcClient database;

    Zaaktelling(ZaakRepository zaken, KernsetRepository kernsets, Personentelling personen, JdbcClient database) {
        this.zaken = zaken;
        this.kernsets = kernsets;
        this.personen = personen;
        this.database = database;
    }

    /** Something that was noted of a case. */
    public record Moment(String wat, Instant op) {}

    /** These cases, in no order; numbers of something else are left out. */
    @Transactional(readOnly = true)
    public List<Zaak> zaken(Collection<String> nummers) {
        return zaken.find(nummers);
    }

    /**
     * These cases and every other one of the same people, merged ones too (X6).
     *
     * @return by the id of the person that counts, the oldest case first
     */
    @Transactional(readOnly = true)
    public Map<String, List<Zaak>> perPersoon(Collection<String> nummers) {
        Set<String> mensen = zaken.find(nummers).stream().map(Zaak::persoon).collect(Collectors.toSet());
        Map<String, String> hoofden = personen.hoofden(mensen);
        mensen.addAll(hoofden.keySet());
        return zaken.findVan(mensen).stream()
                .collect(Collectors.groupingBy(zaak -> hoofden.getOrDefault(zaak.persoon(), zaak.persoon())));
    }

    /** By case number, where the intake was done. */
    @Transactional(readOnly = true)
    public Map<String, Kernset> kernsets(Collection<String> nummers) {
        return kernsets.find(nummers);
    }

    /** When these phrases of {@link Mijlpalen} or of a module above were noted, by case number and in that order. */
    @Transactional(readOnly = true)
    public Map<String, List<Moment>> momenten(Collection<String> nummers, Collection<String> wat) {
        Map<String, List<Moment>> momenten = new HashMap<>();
        database.sql("select nummer, wat, op from zaak.tijdlijn where nummer = any (?) and wat = any (?) order by id")
                .params(nummers.toArray(String[]::new), wat.toArray(String[]::new))
                .query((rij, n) -> momenten.computeIfAbsent(rij.getString(1), nieuw -> new ArrayList<>())
                        .add(new Moment(rij.getString(2), rij.getTimestamp(3).toInstant())))
                .list();
        return momenten;
    }
}
