// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Uittreksel;
import nl.baken.gedeeld.Uittreksel.Gegeven;
import nl.baken.gedeeld.Uittreksel.Groep;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The extract of a file: made once per request, so that what a second person agrees to is what leaves. What may be about
 * somebody else is left out until a person looked at it. Callers check who may see it.
 */
@Service
class Uittreksels {

    private static final TypeReference<List<Groep>> GROEPEN = new TypeReference<>() {};
    private static final String VANZELF = "systeem";

    private final ObjectProvider<Uittreksel> bronnen;
    private final Verzoekopslag verzoeken;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock klok;

    Uittreksels(
            ObjectProvider<Uittreksel> bronnen,
            Verzoekopslag verzoeken,
            JdbcClient database,
            ObjectMapper json,
            Clock klok) {
        this.bronnen = bronnen;
        this.verzoeken = verzoeken;
        this.database = database;
        this.json = json;
        this.klok = klok;
    }

    /** A line with its place in the extract. @param weg why it is left out, or null */
    record Regel(
            int plek,
            String kop,
            Compartiment compartiment,
            String bron,
            Gegeven gegeven,
            @Nullable Weglaatreden weg) {}

    /** What there is now, of these compartments only. */
    List<Groep> verzamel(ZaakNummer nummer, Set<Compartiment> alleen) {
        return bronnen.stream()
                .flatMap(bron -> bron.van(nummer).stream())
                .filter(groep -> alleen.contains(groep.compartiment())
                        && !groep.gegevens().isEmpty())
                .sorted(Comparator.comparing(Groep::compartiment))
                .toList();
    }

    List<Groep> verzamel(ZaakNummer nummer) {
        return verzamel(nummer, EnumSet.allOf(Compartiment.class));
    }

    Geheim alsTekst(List<Groep> groepen) {
        try {
            return Geheim.van(json.writeValueAsString(groepen));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uittreksel is niet te schrijven");
        }
    }

    /** Leaves out what may be about somebody else; the extract is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kiesVooraf(long verzoek) {
        regels(verzoek).stream()
                .filter(regel -> regel.gegeven().overEenAnder())
                .forEach(regel -> laatWeg(verzoek, regel.plek(), Weglaatreden.OVER_EEN_ANDER, VANZELF));
    }

    /** Line by line, with what is left out of it. */
    List<Regel> regels(long verzoek) {
        Map<Integer, Weglaatreden> weg = weggelaten(verzoek);
        List<Regel> regels = new ArrayList<>();
        for (Groep groep : groepen(verzoek)) {
            for (Gegeven gegeven : groep.gegevens()) {
                int plek = regels.size();
                regels.add(new Regel(plek, groep.kop(), groep.compartiment(), groep.bron(), gegeven, weg.get(plek)));
            }
        }
        return regels;
    }

    private List<Groep> groepen(long verzoek) {
        Optional<Geheim> tekst = verzoeken.uittreksel(verzoek);
        if (tekst.isEmpty()) {
            return List.of();
        }
        try {
            return json.readValue(tekst.get().tekst(), GROEPEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uittreksel is niet te lezen");
        }
    }

    private Map<Integer, Weglaatreden> weggelaten(long verzoek) {
        Map<Integer, Weglaatreden> weg = new HashMap<>();
        database.sql("select plek, reden from toestemming.weglating where verzoek = ? and ongedaan_op is null")
                .param(verzoek)
                .query(rij -> {
                    weg.put(
                            rij.getInt("plek"),
                            Weglaatreden.valueOf(rij.getString("reden").toUpperCase(java.util.Locale.ROOT)));
                });
        return weg;
    }

    /** What somebody chose per line; a line that is not named stays as it is. @param keuze empty puts a line back */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kies(long verzoek, Map<Integer, Optional<Weglaatreden>> keuze, String wie) {
        for (Regel regel : regels(verzoek)) {
            Optional<Weglaatreden> nieuw = keuze.getOrDefault(regel.plek(), Optional.ofNullable(regel.weg()));
            if (nieuw.orElse(null) != regel.weg()) {
                zetTerug(verzoek, regel.plek(), wie);
                nieuw.ifPresent(reden -> laatWeg(verzoek, regel.plek(), reden, wie));
            }
        }
        verzoeken.zetNagelopen(verzoek, klok.instant());
    }

    private void laatWeg(long verzoek, int plek, Weglaatreden reden, String wie) {
        database.sql("insert into toestemming.weglating (verzoek, plek, reden, door, op) values (?, ?, ?, ?, ?)")
                .params(verzoek, plek, reden.code(), wie, Timestamp.from(klok.instant()))
                .update();
    }

    private void zetTerug(long verzoek, int plek, String wie) {
        database.sql(
                        """
                        update toestemming.weglating set ongedaan_op = ?, ongedaan_door = ?
                        where verzoek = ? and plek = ? and ongedaan_op is null""")
                .params(Timestamp.from(klok.instant()), wie, verzoek, plek)
                .update();
    }
}
