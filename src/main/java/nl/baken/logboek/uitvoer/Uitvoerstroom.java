// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Uitvoerlezer;
import nl.baken.logboek.Uitvoerlezer.Regel;
import nl.baken.logboek.uitvoer.Regelvelden.Lijn;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The lines of one export, read page by page while its progress is kept, with or without what tells who somebody is. */
@Component
class Uitvoerstroom {

    private static final int PER_KEER = 1_000;

    private final Uitvoerlezer lezer;
    private final Uitvoeropslag opslag;
    private final Accounts accounts;
    private final Kluis kluis;
    private final TransactionOperations transactie;
    private final Clock klok;

    Uitvoerstroom(
            Uitvoerlezer lezer,
            Uitvoeropslag opslag,
            Accounts accounts,
            Kluis kluis,
            TransactionOperations transactie,
            Clock klok) {
        this.lezer = lezer;
        this.opslag = opslag;
        this.accounts = accounts;
        this.kluis = kluis;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** @param totaal lines times passes */
    Stand begin(Uitvoer uitvoer, Filter filter, long tot, long regels, long totaal) {
        return new Stand(uitvoer, filter, tot, regels, totaal);
    }

    /** One export while it is made. */
    final class Stand {
        private final Uitvoer uitvoer;
        private final Filter filter;
        private final long tot;
        private final long regels;
        private final long totaal;
        private final Set<String> zaken = new HashSet<>();
        private long gedaan;

        private Stand(Uitvoer uitvoer, Filter filter, long tot, long regels, long totaal) {
            this.uitvoer = uitvoer;
            this.filter = filter;
            this.tot = tot;
            this.regels = regels;
            this.totaal = totaal;
        }

        /** One pass. @throws IllegalStateException when there are other lines than were counted: sealed ones never change */
        void elke(Regelpagina pagina) throws IOException {
            Regel laatste = null;
            long gezien = 0;
            List<Regel> blad;
            do {
                blad = lezer.lees(filter, laatste, tot, PER_KEER);
                if (!blad.isEmpty()) {
                    laatste = blad.get(blad.size() - 1);
                    gezien += blad.size();
                    pagina.op(lijnen(blad));
                    vordert(blad);
                }
            } while (blad.size() == PER_KEER);
            if (gezien != regels) {
                throw new IllegalStateException("het logboek veranderde terwijl de uitvoer werd gemaakt");
            }
        }

        private void vordert(List<Regel> blad) {
            gedaan += blad.size();
            Set<String> nieuw = new HashSet<>();
            blad.stream()
                    .map(Regel::nummer)
                    .filter(nummer -> isVanIemand(nummer) && zaken.add(nummer))
                    .forEach(nieuw::add);
            transactie.executeWithoutResult(status -> {
                opslag.betreft(uitvoer.nummer(), nieuw);
                opslag.vordert(uitvoer.nummer(), gedaan, totaal, klok.instant());
            });
        }

        private List<Lijn> lijnen(List<Regel> blad) {
            Map<String, String> namen =
                    uitvoer.metNamen() ? accounts.namen(blad.stream().map(Regel::medewerker)) : Map.of();
            return blad.stream()
                    .map(regel -> new Lijn(regel, namen.getOrDefault(regel.medewerker(), ""), adres(regel.netadres())))
                    .toList();
        }

        private @Nullable String adres(@Nullable String netadres) {
            return netadres == null || uitvoer.metNamen() ? netadres : kluis.token("netadres", netadres);
        }
    }

    private static boolean isVanIemand(String nummer) {
        return nummer.startsWith(ZaakNummer.VOORVOEGSEL) || nummer.startsWith(SignaalNummer.VOORVOEGSEL);
    }
}
