// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.regel.Normen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells any professional which signs there are and where to go with them, by the same tables that Baken itself uses
 * (D01, D02, D03) as they are today. Nothing is decided, so nothing is kept, and nothing is logged of who asks.
 */
@Service
public class Meldwijzer {

    /** Of D01: rules 1 to 3 look at what was seen, the others at the score only. */
    private static final int LAATSTE_REGEL_OVER_SIGNALEN = 3;

    private final Beslissingen beslissingen;
    private final Normen normen;
    private final Meldpunten meldpunten;
    private final Clock klok;

    Meldwijzer(Beslissingen beslissingen, Normen normen, Meldpunten meldpunten, Clock klok) {
        this.beslissingen = beslissingen;
        this.normen = normen;
        this.meldpunten = meldpunten;
        this.klok = klok;
    }

    /** What somebody saw, in fixed codes only. */
    public record Vraag(
            BronOrganisatie functie, Set<Indicator> indicatoren, Set<Gevaarvraag> gevaar, Set<Kenmerk> kenmerken) {}

    /** @param gewicht what one tick in this category adds to the score */
    public record Groep(Indicatorgroep groep, int gewicht) {}

    /**
     * @param urgentie code of D03
     * @param nu where to call because of it, day and night
     * @param advies of D01 in words, with why in {@code redenen}
     * @param overleg whether it is too little to report, and enough to talk about
     */
    public record Antwoord(
            String urgentie,
            List<Meldpunt> nu,
            int score,
            String advies,
            List<String> redenen,
            boolean overleg,
            List<Wijzing> routes) {}

    /** @param wijze how binding it is for this reader @param grond why this route, and by what right */
    public record Wijzing(Route route, Meldwijze wijze, String grond, List<Meldpunt> waar) {}

    public List<Groep> groepen() {
        return Arrays.stream(Indicatorgroep.values())
                .map(groep -> new Groep(groep, score(Set.of(groep.indicatoren().get(0)))))
                .toList();
    }

    public List<Meldpunt> meldpunten() {
        return meldpunten.op(vandaag());
    }

    /** The features that lead to a route; whether feedback may go out is not for this page. */
    public List<Kenmerk> kenmerken() {
        return Arrays.stream(Kenmerk.values())
                .filter(kenmerk -> kenmerk != Kenmerk.MELDER_BETROKKEN)
                .toList();
    }

    @Transactional(readOnly = true)
    public Antwoord antwoord(Vraag vraag) {
        String urgentie = String.valueOf(beslissingen
                .reken("acuut-gevaar", vandaag(), Gevaarvraag.invoer(vraag.gevaar()))
                .get(0)
                .get("urgentie"));
        int score = score(vraag.indicatoren());
        List<Map<String, Object>> adviezen = adviezen(vraag, score);
        String advies = String.valueOf(adviezen.get(0).get("advies"));
        return new Antwoord(
                urgentie,
                meldpunten().stream().filter(punt -> punt.isVoor(urgentie)).toList(),
                score,
                Advies.voorBuiten(advies),
                adviezen.stream()
                        .filter(rij -> advies.equals(rij.get("advies")))
                        .filter(Meldwijzer::gaatOverWatIemandZag)
                        .map(rij -> String.valueOf(rij.get("toelichting")))
                        .toList(),
                advies.equals(Advies.ZWAK),
                routes(vraag, urgentie, duiding(advies)));
    }

    /** The later rules of D01 tell the municipality what to do with a score; nothing of that holds for a reader here. */
    private static boolean gaatOverWatIemandZag(Map<String, Object> rij) {
        return rij.get("regel") instanceof Number regel && regel.intValue() <= LAATSTE_REGEL_OVER_SIGNALEN;
    }

    /** Where somebody with this function goes with a suspicion, whatever else is the case. */
    @Transactional(readOnly = true)
    public List<Wijzing> routesBijVermoeden(BronOrganisatie functie, Set<Kenmerk> kenmerken) {
        return routes(new Vraag(functie, Set.of(), Set.of(), kenmerken), "regulier", Duiding.VERMOEDEN.code());
    }

    private int score(Set<Indicator> indicatoren) {
        return Indicator.score(beslissingen.reken("indicator-score", vandaag(), Indicator.tel(indicatoren)));
    }

    private List<Map<String, Object>> adviezen(Vraag vraag, int score) {
        Map<String, Object> invoer = new HashMap<>(Indicator.tel(vraag.indicatoren()));
        invoer.put("minderjarig", vraag.kenmerken().contains(Kenmerk.MINDERJARIG_OF_KIND));
        invoer.put("score", score);
        return beslissingen.reken("duiding-advies", vandaag(), invoer);
    }

    /** A weak signal is no doubt yet: there is nothing to report, and something to talk about. */
    private static String duiding(String advies) {
        return switch (advies) {
            case "vermoeden" -> Duiding.VERMOEDEN.code();
            case "twijfel" -> Duiding.TWIJFEL.code();
            default -> "";
        };
    }

    private List<Wijzing> routes(Vraag vraag, String urgentie, String duiding) {
        Map<String, Object> invoer = new HashMap<>(Kenmerk.invoer(vraag.kenmerken()));
        invoer.put("acuutGevaar", Signaal.vraagtOmBellen(urgentie));
        invoer.put("duiding", duiding);
        invoer.put("bronOrgType", vraag.functie().code());
        invoer.put(
                "comenshaZonderToestemming",
                normen.waarde("comensha_zonder_toestemming").signum() > 0);
        List<Meldpunt> punten = meldpunten();
        return beslissingen.reken("meldroutes", vandaag(), invoer).stream()
                .map(rij -> wijzing(vraag.functie(), rij, punten))
                .toList();
    }

    /** What D02 asks of the municipality, in the words and as binding as it is for this reader. */
    private Wijzing wijzing(BronOrganisatie lezer, Map<String, Object> rij, List<Meldpunt> punten) {
        Route route = Route.vanCode(String.valueOf(rij.get("route")));
        Map<String, Object> wijze = beslissingen
                .reken(
                        "meldwijze",
                        vandaag(),
                        Map.of(
                                "bronOrgType",
                                lezer.code(),
                                "route",
                                route.code(),
                                "plicht",
                                String.valueOf(rij.get("plicht"))))
                .get(0);
        String uitleg = String.valueOf(wijze.get("uitleg"));
        return new Wijzing(
                route,
                Meldwijze.vanCode(String.valueOf(wijze.get("wijze"))),
                uitleg.isEmpty() ? String.valueOf(rij.get("grond")) : uitleg,
                punten.stream().filter(punt -> punt.isVoor(route.code())).toList());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
