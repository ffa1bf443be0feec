// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.baken.bench.Zaakloop.Gelopen;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** Baken and two stock engines, in turns, on one server in one run; every case walks the same path. */
@Component
class Wedstrijd {

    private final Zaakloop onze;
    private final Zaakstand stand;
    private final Opname opname;
    private final Verhaal verhaal;
    private final HikariDataSource bron;

    Wedstrijd(Zaakloop onze, Zaakstand stand, Opname opname, Verhaal verhaal, DataSource bron) {
        this.onze = onze;
        this.stand = stand;
        this.opname = opname;
        this.verhaal = verhaal;
        this.bron = (HikariDataSource) bron;
    }

    /**
     * Rounds of each.
     *
     * @param stock with the driver as Spring Boot sets it up
     * @param stockMetOnzeDriver with the setting of the driver that we chose
     */
    record Uitslag(
            Opzet opzet, String server, List<Telling> baken, List<Telling> stock, List<Telling> stockMetOnzeDriver) {}

    /**
     * What is compared.
     *
     * @param metPagina with reading: the task is opened once and, at ours, what is typed is kept as a draft once
     */
    record Opzet(int rondes, int zaken, boolean metPagina) {}

    Uitslag houd(Opzet opzet) throws IOException, SQLException {
        stand.alleenHetDemoteam();
        try (Server server = new Server(bron);
                Stockmotor stock = new Stockmotor(server.database("stock", true));
                Stockmotor metOnzeDriver = new Stockmotor(server.database("stock_driver", false))) {
            Draaiboek draaiboek = neemOp();
            Uitslag uitslag =
                    new Uitslag(opzet, server.omschrijving(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            // The first round warms up.
            for (int ronde = -1; ronde < opzet.rondes(); ronde++) {
                Telling ons = server.meet(ons(opzet, draaiboek));
                Telling kaal = server.meet(kaal(stock, opzet, draaiboek));
                Telling kaalMetDriver = server.meet(kaal(metOnzeDriver, opzet, draaiboek));
                assertThat(Stream.of(ons, kaal, kaalMetDriver))
                        .extracting(Telling::taken)
                        .containsOnly(ons.taken());
                if (ronde >= 0) {
                    uitslag.baken().add(ons);
                    uitslag.stock().add(kaal);
                    uitslag.stockMetOnzeDriver().add(kaalMetDriver);
                }
            }
            return uitslag;
        } finally {
            verhaal.klokTerug();
        }
    }

    private Draaiboek neemOp() {
        SignaalNummer signaal = onze.signaal();
        List<Gelopen> gelopen = new ArrayList<>();
        var knopen = opname.neemOp(() -> gelopen.add(onze.loop(signaal, false, new Teller())));
        String zaak = gelopen.get(0).zaak().waarde();
        return Draaiboek.van(knopen, gelopen.get(0).werk(), verhaal.pad(zaak));
    }

    /** Their signals are there before the round begins. */
    private ToIntFunction<Teller> ons(Opzet opzet, Draaiboek draaiboek) {
        List<SignaalNummer> signalen =
                IntStream.range(0, opzet.zaken()).mapToObj(i -> onze.signaal()).toList();
        return teller -> signalen.stream()
                .map(signaal -> onze.loop(signaal, opzet.metPagina(), teller))
                .peek(gelopen -> eisZelfdePad(verhaal.pad(gelopen.zaak().waarde()), draaiboek))
                .mapToInt(gelopen -> gelopen.werk().size())
                .sum();
    }

    private static ToIntFunction<Teller> kaal(Stockmotor stock, Opzet opzet, Draaiboek draaiboek) {
        Stockloop loop = new Stockloop(stock);
        return teller -> IntStream.range(0, opzet.zaken())
                .mapToObj(i -> loop.loop(draaiboek, opzet.metPagina(), teller))
                .peek(pad -> eisZelfdePad(pad, draaiboek))
                .mapToInt(pad -> draaiboek.taken())
                .sum();
    }

    private static void eisZelfdePad(List<String> pad, Draaiboek draaiboek) {
        assertThat(pad).containsExactlyInAnyOrderElementsOf(draaiboek.pad());
    }
}
