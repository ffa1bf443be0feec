// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** Baken and the stock engine, in turns, on one server in one run. */
@Component
class Wedstrijd {

    private final Zaakloop onze;
    private final Opname opname;
    private final EenZaak eenZaak;
    private final Verhaal verhaal;
    private final HikariDataSource bron;

    Wedstrijd(Zaakloop onze, Opname opname, EenZaak eenZaak, Verhaal verhaal, DataSource bron) {
        this.onze = onze;
        this.opname = opname;
        this.eenZaak = eenZaak;
        this.verhaal = verhaal;
        this.bron = (HikariDataSource) bron;
    }

    record Uitslag(List<Telling> ons, List<Telling> stock) {}

    Uitslag houd(int rondes, int zaken) throws Exception {
        verhaal.nu("2026-02-02T09:00");
        try (Connection beheer = DriverManager.getConnection(bron.getJdbcUrl());
                Stockmotor stock = new Stockmotor(stockbron(beheer))) {
            Draaiboek draaiboek = neemOp();
            Stockloop kaal = new Stockloop(stock);
            List<Telling> onsRondes = new ArrayList<>();
            List<Telling> stockRondes = new ArrayList<>();
            for (int ronde = -1; ronde < rondes; ronde++) {
                List<SignaalNummer> signalen = signalen(zaken);
                Telling ons = meet(beheer, teller -> signalen.stream()
                        .mapToInt(signaal -> onze.loop(signaal, teller).werk().size())
                        .sum());
                Telling kaalRonde = meet(beheer, teller -> {
                    for (int i = 0; i < zaken; i++) {
                        kaal.loop(draaiboek, teller);
                    }
                    return zaken * draaiboek.taken();
                });
                assertThat(kaalRonde.taken()).isEqualTo(ons.taken());
                if (ronde >= 0) {
                    onsRondes.add(ons);
                    stockRondes.add(kaalRonde);
                }
            }
            return new Uitslag(onsRondes, stockRondes);
        } finally {
            verhaal.klokTerug();
        }
    }

    private List<SignaalNummer> signalen(int aantal) {
        List<SignaalNummer> signalen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            signalen.add(eenZaak.gemeldSignaal());
        }
        return signalen;
    }

    private Draaiboek neemOp() {
        AtomicReference<Zaakloop.Gelopen> gelopen = new AtomicReference<>();
        SignaalNummer signaal = signalen(1).get(0);
        List<Opname.Knoop> knopen = opname.neemOp(() -> gelopen.set(onze.loop(signaal, new Teller())));
        return Draaiboek.van(knopen, gelopen.get().werk());
    }

    private static Telling meet(Connection beheer, ToIntFunction<Teller> wat) throws SQLException {
        Teller teller = new Teller();
        try (Statement opdracht = beheer.createStatement()) {
            opdracht.execute("checkpoint");
            long voor = logstand(opdracht);
            int taken = wat.applyAsInt(teller);
            return teller.stand(taken, logstand(opdracht) - voor);
        }
    }

    private static long logstand(Statement opdracht) throws SQLException {
        try (ResultSet stand = opdracht.executeQuery("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")) {
            stand.next();
            return stand.getLong(1);
        }
    }

    private HikariDataSource stockbron(Connection beheer) throws SQLException {
        try (Statement opdracht = beheer.createStatement()) {
            opdracht.execute("drop database if exists stock");
            opdracht.execute("create database stock");
        }
        HikariDataSource stock = new HikariDataSource();
        stock.setJdbcUrl(bron.getJdbcUrl().replace("/postgres?", "/stock?"));
        stock.setMaximumPoolSize(bron.getMaximumPoolSize());
        stock.setAutoCommit(bron.isAutoCommit());
        stock.setDataSourceProperties(bron.getDataSourceProperties());
        return stock;
    }
}
