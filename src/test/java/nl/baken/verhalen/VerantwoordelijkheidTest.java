// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** X4: in whatever order things happen, one is responsible at every moment from the start of a case to its end. */
@BakenTest
class VerantwoordelijkheidTest {

    private static final int STAPPEN = 14;
    private static final Map<String, String> WAAROM =
            Map.of("aanleiding", "melding", "gemeente", "Haarlem", "acuut", "nee", "toelichting", "FICTIEF");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Zaken zaken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void inElkeVolgordeIsErPreciesEenVerantwoordelijk(long zaad) {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        Random toeval = new Random(zaad);
        for (int stap = 0; stap < STAPPEN; stap++) {
            zaak = doeIets(zaak, toeval.nextInt(7));
            controleer(zaak);
            if (toeval.nextBoolean()) {
                verhaal.verstrijkt(Duration.ofHours(toeval.nextInt(50)), zaak.waarde());
            }
        }
    }

    /** What can't be done now is refused, and changes nothing. @return the case that somebody works in */
    private ZaakNummer doeIets(ZaakNummer zaak, int wat) {
        try {
            switch (wat) {
                case 0, 1 -> overdracht.verstuurd(zaak);
                case 2 -> overdracht.aanvaard(zaak);
                case 3 -> overdracht.geweigerd(zaak);
                case 4 -> overdracht.ingetrokken(zaak);
                case 5 -> overdracht.begint(zaak);
                default -> {
                    overdracht.probeert(EenOverdracht.TEAMLEIDER, zaak, "zorgcoordinatie/zaak-heropenen", WAAROM);
                    return naHeropenen(zaak);
                }
            }
        } catch (AssertionError | NietGevonden nietMogelijk) {
            assertThat(overdracht.verantwoordelijk(zaak)).isNotEmpty();
        }
        return zaak;
    }

    private ZaakNummer naHeropenen(ZaakNummer zaak) {
        List<Zaak> episoden =
                transactie.execute(t -> zaken.houdVast(zaken.lees(zaak).persoon()));
        ZaakNummer laatste = episoden.get(episoden.size() - 1).nummer();
        if (!laatste.equals(zaak)) {
            eenZaak.tot(laatste, "intake-vastleggen");
        }
        return laatste;
    }

    private void controleer(ZaakNummer zaak) {
        List<String> wie = overdracht.verantwoordelijk(zaak);
        boolean open = zaken.lees(zaak).geslotenOp() == null;
        assertThat(wie.stream().filter("wij..."::equals).count())
                .as("wij, precies zolang de zaak hier loopt")
                .isEqualTo(open ? 1 : 0);
        assertThat(wie.stream().filter(periode -> periode.endsWith("...")).count())
                .isLessThanOrEqualTo(1);
        assertThat(overdracht.gatenEnOverlap(zaak)).isZero();
    }

    @Test
    void deTabelZelfWeigertOverlapEenGatEnTweeDieTegelijkDuren() {
        verhaal.nu("2026-02-02T09:00");
        String zaak = eenZaak.zaak().waarde();

        weigert("overlapt_niet", () -> voegToe(zaak, 2, "2026-03-01 10:00+01"));
        sluit(zaak, "2026-02-03 10:00+01");
        weigert("overlapt_niet", () -> voegToe(zaak, 2, "2026-02-02 12:00+01"));
        weigert("sluit_aan", () -> voegToe(zaak, 2, "2026-02-04 10:00+01"));
        weigert("sluit_aan", () -> voegToe(zaak, 3, "2026-02-03 10:00+01"));
        voegToe(zaak, 2, "2026-02-03 10:00+01");
        weigert("loopt_vooruit", () -> sluit(zaak, "2026-02-01 10:00+01"));
    }

    private void voegToe(String zaak, int volgnummer, String van) {
        doe(
                "insert into zorgcoordinatie.verantwoordelijkheid (nummer, volgnummer, wie, van)"
                        + " values (?, ?, 'wij', ?::timestamptz)",
                zaak,
                volgnummer,
                van);
    }

    private void sluit(String zaak, String tot) {
        doe(
                "update zorgcoordinatie.verantwoordelijkheid set tot = ?::timestamptz where nummer = ? and tot is null",
                tot,
                zaak);
    }

    /** What is deferred is checked when the transaction ends. */
    private void doe(String sql, Object... waarden) {
        transactie.executeWithoutResult(t -> database.sql(sql).params(waarden).update());
    }

    private static void weigert(String regel, ThrowableAssert.ThrowingCallable poging) {
        assertThatThrownBy(poging).hasStackTraceContaining(regel);
    }
}
