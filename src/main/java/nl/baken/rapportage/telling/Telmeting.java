// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the figures keep up with what happens, and are right. */
@Component
class Telmeting implements Beheermeting {

    private final JdbcClient database;
    private final Telstand stand;
    private final Clock klok;

    Telmeting(JdbcClient database, Telstand stand, Clock klok) {
        this.database = database;
        this.stand = stand;
        this.klok = klok;
    }

    @Override
    public List<Meting> metingen() {
        return List.of(
                new Meting(
                        "baken.cijfers.wachtrij",
                        "",
                        "Dossiers die nog geteld moeten worden. Blijft dit hoog, dan staat het tellen stil.",
                        () -> vraag("count(*)")),
                new Meting(
                        "baken.cijfers.wachtrij.oudste",
                        "seconds",
                        "Hoe lang het eerste daarvan al wacht.",
                        () -> vraag("coalesce(extract(epoch from now() - min(greatest(sinds, vanaf))), 0)::bigint")),
                new Meting(
                        "baken.cijfers.mislukt",
                        "",
                        "Dossiers die niet geteld konden worden. Hoort 0 te zijn; de foutregel in het log zegt waarom.",
                        () -> database.sql("select count(*) from rapportage.te_tellen where mislukt")
                                .query(Long.class)
                                .single()),
                new Meting(
                        "baken.cijfers.verschillen",
                        "",
                        "Cijfers die bij de laatste controle anders waren dan de dossiers. Hoort 0 te zijn.",
                        () -> stand.lees().verschillen()),
                new Meting(
                        "baken.cijfers.controle.leeftijd",
                        "seconds",
                        "Hoe lang geleden voor het laatst is gecontroleerd. Hoort onder een dag te blijven.",
                        () -> leeftijd(stand.lees().gecontroleerdOp())));
    }

    /** No number before the first time. */
    private Number leeftijd(@Nullable Instant moment) {
        return moment == null
                ? Double.NaN
                : Duration.between(moment, klok.instant()).toSeconds();
    }

    private Long vraag(String wat) {
        // What was planned waits from that moment on.
        return database.sql("select " + wat + " from rapportage.te_tellen where vanaf <= ?")
                .param(Timestamp.from(klok.instant()))
                .query(Long.class)
                .single();
    }
}
