// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Kenmerken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What made-up cases of some years add to the figures, each with its signal, booked as the counter books them: so the table is
 * as sparse as it would be. The cases come evenly over the years; what happens to them differs as it does between people.
 */
public final class Telverleden {

    private static final int PER_KEER = 7_500;
    private static final List<String> GEMEENTEN =
            List.of("haarlem", "haarlem", "haarlem", "zaanstad", "zaanstad", "alkmaar", "buiten");
    private static final List<String> FASEN = List.of(
            "signaal_triage",
            "triage_contact",
            "contact_plek",
            "intake_zorgplan",
            "bedenktijd_besluit",
            "m55_ind",
            "aangifte_om",
            "start_afsluiting");
    private static final List<String> PROCEDURES = List.of(
            "bedenktijd", "b8_verleend", "b8_geweigerd", "schrijnend_aangevraagd", "hnt_verleend", "ingetrokken");

    private final Telopslag opslag;
    private final Instant nu;
    private final Duration lang;
    private final Map<String, List<String>> stappen;

    /** @param lang how long ago the first of them came @param stappen by process, those of the models */
    public Telverleden(JdbcClient database, Kluis kluis, Instant nu, Duration lang, Map<String, List<String>> stappen) {
        this.opslag = new Telopslag(database, kluis, new Telwachtrij(database));
        this.nu = nu;
        this.lang = lang;
        this.stappen = stappen;
    }

    /** In the place of everything that was counted. */
    public void vul(int zaken) {
        opslag.leeg();
        Random toeval = new Random(zaken);
        Telboek boek = new Telboek();
        for (int i = 0; i < zaken; i++) {
            Instant begin = nu.minus(lang).plusSeconds(lang.toSeconds() * i / zaken);
            if (i % PER_KEER == 0) {
                schrijf(
                        boek,
                        LocalDate.ofInstant(begin, VerzetbareKlok.AMSTERDAM).getYear());
            }
            new Zaak(begin, toeval, boek).vertel();
        }
        opslag.boek(Telopslag.SOMMEN, boek);
    }

    /** What happens to a case happens after it began: the years before this one are full, and each row is written once. */
    private void schrijf(Telboek boek, int jaar) {
        Telboek vol = new Telboek();
        boek.cellen().forEach((cel, waarde) -> {
            if (cel.dag().getYear() < jaar && !cel.dag().equals(Telsleutel.OPEN)) {
                vol.boek(cel, waarde);
            }
        });
        boek.boekTerug(vol);
        opslag.boek(Telopslag.SOMMEN, vol);
    }

    private final class Zaak {

        private final Instant begin;
        private final Random toeval;
        private final Telboek boek;
        private final Kenmerken wie;
        private final Instant einde;

        Zaak(Instant begin, Random toeval, Telboek boek) {
            this.begin = begin;
            this.toeval = toeval;
            this.boek = boek;
            this.einde = na(Duration.ofDays(270), begin);
            this.wie = new Kenmerken(
                    een(GEMEENTEN),
                    Map.of(
                            Kenmerk.SECTOR, soms(10) ? Set.of("s0", "s1") : Set.of(code(7)),
                            Kenmerk.GESLACHT, Set.of(code(4)),
                            Kenmerk.LEEFTIJD, Set.of(code(6)),
                            Kenmerk.NATIONALITEIT, Set.of(code(5))));
        }

        void vertel() {
            signaal();
            zaak();
            opvang();
            rechten();
            FASEN.forEach(fase -> duur("K04", fase, Duration.ofDays(12)));
            IntStream.range(0, 20)
                    .forEach(i -> los(Bijdrage.maat(
                            "", "K22", "minuten", na(Duration.ofDays(120), begin), 5 + toeval.nextInt(90))));
            termijnen();
            stappen();
        }

        private void signaal() {
            gebeurt("K01", code(32), begin);
            gebeurt("K01G", code(36), begin);
            gebeurt("K02", code(11), na(Duration.ofDays(30), begin));
            gebeurt("K17", code(6), begin);
            gebeurt("K03", "gewenst", begin);
            gebeurt("K03", "gegeven", begin);
            duur("K03D", "", Duration.ofDays(10));
            regio(Bijdrage.gebeurtenis("", "DM", code(36) + "|" + code(11), begin));
            if (soms(10)) {
                regio(Bijdrage.gebeurtenis("", "RIEC", code(36) + "|signaal", begin));
            }
        }

        private void zaak() {
            for (String cijfer : List.of("K12", "K15", "K20", "K21")) {
                gebeurt(cijfer, "zaak", begin);
            }
            gebeurt("K23", "geopend", begin);
            gebeurt("K23", "gesloten", einde);
            if (soms(8)) {
                gebeurt("K12", "mob", na(Duration.ofDays(60), begin));
                gebeurt("K13", code(6), na(Duration.ofDays(60), begin));
            }
            Instant vanaf = begin;
            for (String kleur : List.of(code(3), code(3), "nazorg")) {
                Instant tot = na(Duration.ofDays(90), vanaf);
                stand("K05", kleur, vanaf, tot);
                vanaf = tot;
            }
            duur("K14", code(8), Duration.ofDays(40));
            gebeurt("K14N", code(8), na(Duration.ofDays(60), begin));
            gebeurt("K15I", code(14), na(Duration.ofDays(90), begin));
            gebeurt("K19R", een(GEMEENTEN), begin);
            gebeurt("K19A", een(GEMEENTEN), begin);
            gebeurt("K21", "leeg:" + code(10), begin);
            regio(Bijdrage.gebeurtenis("", "B3", code(4) + "|" + code(3) + "|" + code(3), begin));
            regio(Bijdrage.gebeurtenis("", "B3S", code(7) + "|" + code(4), begin));
        }

        private void opvang() {
            gebeurt("K08", "verzoek", begin);
            if (soms(30)) {
                gebeurt("K08", "24", begin.plus(Duration.ofDays(1)));
            }
            gebeurt("K07R", code(6), begin);
            String soort = code(9);
            Instant in = na(Duration.ofDays(3), begin);
            Instant uit = na(Duration.ofDays(100), in);
            stand("K07", soort, in, uit);
            duur("K07W", soort, Duration.ofDays(2));
            duur("K07D", soort, Duration.ofDays(100));
        }

        private void rechten() {
            gebeurt("K09", "slachtoffer", begin);
            gebeurt("K09", soms(40) ? "aangifte" : "afgezien", begin);
            duur("K09D", "", Duration.ofDays(45));
            IntStream.range(0, 2).forEach(i -> gebeurt("K10", een(PROCEDURES), na(Duration.ofDays(80), begin)));
        }

        private void termijnen() {
            IntStream.range(0, 3)
                    .forEach(i -> gebeurt("K11B", "T" + toeval.nextInt(60), na(Duration.ofDays(80), begin)));
            gebeurt("K11C", code(3), na(Duration.ofDays(80), begin));
            if (einde.isAfter(nu)) {
                IntStream.range(0, 6)
                        .forEach(i -> boek.boek(
                                Bijdrage.open("", "K11", "T" + toeval.nextInt(60), na(Duration.ofDays(20), nu)),
                                wie,
                                nu));
                boek.boek(Bijdrage.open("", "K02O", "", begin), wie, nu);
                boek.boek(Bijdrage.open("", "K10O", code(3), begin), wie, nu);
            }
        }

        /** Six processes of a case, half of their steps. */
        private void stappen() {
            List<String> processen = new ArrayList<>(stappen.keySet());
            for (int i = 0; i < 6; i++) {
                String proces = i == 0 ? "triage" : een(processen);
                for (String stap : stappen.get(proces)) {
                    if (soms(50)) {
                        Instant klaar = na(Duration.ofDays(150), begin);
                        String deel = proces + "/" + stap;
                        if (klaar.isAfter(nu)) {
                            regio(Bijdrage.open("", "STAPO", deel, begin));
                        } else {
                            regio(Bijdrage.duur("", "STAP", deel, klaar, lang(Duration.ofDays(4)))
                                    .orElseThrow());
                        }
                        if (soms(5)) {
                            regio(Bijdrage.gebeurtenis("", "STAPT", deel, klaar));
                        }
                    }
                }
                regio(Bijdrage.duur("", "PROC", proces, na(Duration.ofDays(150), begin), lang(Duration.ofDays(40)))
                        .orElseThrow());
            }
        }

        private void gebeurt(String cijfer, String deel, Instant op) {
            boek.boek(Bijdrage.gebeurtenis("", cijfer, deel, op), wie, nu);
        }

        private void los(Bijdrage bijdrage) {
            boek.boek(bijdrage.zonderKenmerk(), wie, nu);
        }

        private void regio(Bijdrage bijdrage) {
            boek.boek(bijdrage.zonderGemeente(), wie, nu);
        }

        private void duur(String cijfer, String deel, Duration gemiddeld) {
            Duration duur = lang(gemiddeld);
            boek.boek(Bijdrage.duur("", cijfer, deel, begin.plus(duur), duur).orElseThrow(), wie, nu);
        }

        private void stand(String cijfer, String deel, Instant van, Instant tot) {
            boek.boek(Bijdrage.stand("", cijfer, deel, van, 1), wie, nu);
            boek.boek(Bijdrage.stand("", cijfer, deel, tot, -1), wie, nu);
        }

        private Instant na(Duration gemiddeld, Instant vanaf) {
            return vanaf.plus(lang(gemiddeld));
        }

        /** Mostly about this long, seldom much longer. */
        private Duration lang(Duration gemiddeld) {
            return Duration.ofMinutes((long) (gemiddeld.toMinutes() * Math.exp(toeval.nextGaussian() * 0.8)));
        }

        private boolean soms(int procent) {
            return toeval.nextInt(100) < procent;
        }

        private String code(int soorten) {
            return "s" + Math.min(toeval.nextInt(soorten), toeval.nextInt(soorten));
        }

        private <T> T een(List<T> keuzes) {
            return keuzes.get(toeval.nextInt(keuzes.size()));
        }
    }
}
