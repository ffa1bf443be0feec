// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.toestemming.Doel.Soort;
import org.springframework.stereotype.Service;

/** Who may consent to what at which age (domain.md 5.5), by the dated rows of {@code wie-beslist}. */
@Service
class Gezagsregels {

    private static final String BESLISSING = "wie-beslist";
    private static final int MEERDERJARIG = 18;

    private final Beslissingen beslissingen;
    private final Verdachten verdachten;
    private final Leeftijdbron leeftijden;
    private final Clock klok;

    Gezagsregels(Beslissingen beslissingen, Verdachten verdachten, Leeftijdbron leeftijden, Clock klok) {
        this.beslissingen = beslissingen;
        this.verdachten = verdachten;
        this.leeftijden = leeftijden;
        this.klok = klok;
    }

    private record Nodig(boolean client, boolean vertegenwoordiger) {}

    /** @throws Weigering when who decides may not do so for one of these purposes */
    void eis(ZaakNummer nummer, Gesprek gesprek, Collection<Doel> doelen) {
        if (gesprek.gezag().isMetVertegenwoordiger()) {
            eisOnverdacht(nummer, gesprek);
        }
        Leeftijd leeftijd = leeftijden.van(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        doelen.forEach(doel -> nodig(doel.soort(), leeftijd, vandaag).ifPresent(nodig -> eis(gesprek, nodig)));
    }

    /**
     * Who may ask something about the file: from 16 the client, under 16 the representative (UAVG 5), never a suspect.
     *
     * @throws Weigering at the field {@code verzoeker}
     */
    void eisVerzoeker(ZaakNummer nummer, Verzoeksoort soort, Verzoeker verzoeker) {
        if (soort.isVanBetrokkene() == (verzoeker == Verzoeker.TOEZICHTHOUDER)) {
            throw new Weigering(
                    "verzoeker", "Alleen de toezichthouder vraagt het dossier voor toezicht. Kies iets anders.");
        }
        Vertegenwoordiger namens = verzoeker.vertegenwoordiger();
        if (namens != null && verdachten.van(nummer).contains(namens)) {
            throw new Weigering("verzoeker", "Deze vertegenwoordiger is verdachte en krijgt niets. Overleg met de FG.");
        }
        if (verzoeker == Verzoeker.TOEZICHTHOUDER) {
            return;
        }
        nodig(Doel.Soort.DELEN, leeftijden.van(nummer), LocalDate.now(klok)).ifPresent(nodig -> {
            if (nodig.vertegenwoordiger() && namens == null) {
                throw new Weigering(
                        "verzoeker",
                        "De cliënt is jonger dan 16. De wettelijk vertegenwoordiger vraagt het (art. 5 UAVG).");
            }
            if (!nodig.vertegenwoordiger() && namens != null && namens.isVanMinderjarige()) {
                throw new Weigering("verzoeker", "De cliënt is 16 jaar of ouder en vraagt het zelf.");
            }
        });
    }

    private void eisOnverdacht(ZaakNummer nummer, Gesprek gesprek) {
        List<Vertegenwoordiger> verdacht = verdachten.van(nummer);
        if (gesprek.vertegenwoordiger() == null && !verdacht.isEmpty()) {
            throw new Weigering("vertegenwoordiger", "Kies wie de vertegenwoordiger is.");
        }
        if (verdacht.contains(gesprek.vertegenwoordiger())) {
            throw new Weigering(
                    "vertegenwoordiger",
                    "Deze vertegenwoordiger is verdachte en beslist niet. Vraag een voogd of GI, of leg het voor aan de rechter.");
        }
    }

    private static void eis(Gesprek gesprek, Nodig nodig) {
        Gezag gezag = gesprek.gezag();
        if (nodig.vertegenwoordiger() && !gezag.beslistVoorVertegenwoordiger()) {
            throw new Weigering(
                    "gezag",
                    nodig.client()
                            ? "De cliënt is 12 tot en met 15 jaar. Bij zorg beslissen de cliënt en de vertegenwoordiger samen, of de rechter."
                            : "De cliënt is jonger dan 16. De wettelijk vertegenwoordiger of de rechter beslist.");
        }
        if (nodig.client() && !gezag.beslistVoorClient() && !isVanCurator(gesprek)) {
            throw new Weigering(
                    "gezag",
                    nodig.vertegenwoordiger()
                            ? "De cliënt is 12 tot en met 15 jaar. Bij zorg beslissen de cliënt en de vertegenwoordiger samen, of de rechter."
                            : "De cliënt is 16 jaar of ouder en beslist zelf. Alleen een curator, een mentor of de rechter kan dat overnemen.");
        }
        if (nodig.vertegenwoordiger() && gezag.isMetVertegenwoordiger() && gesprek.vertegenwoordiger() == null) {
            throw new Weigering("vertegenwoordiger", "Kies wie de vertegenwoordiger is.");
        }
        if (nodig.vertegenwoordiger() && gesprek.mening() == null) {
            throw new Weigering("mening", "Leg vast wat de cliënt er zelf van vindt.");
        }
    }

    private static boolean isVanCurator(Gesprek gesprek) {
        return gesprek.gezag().isMetVertegenwoordiger()
                && gesprek.vertegenwoordiger() == Vertegenwoordiger.CURATOR_OF_MENTOR;
    }

    /** Empty when the age is not known: then a person decides who decides. */
    private Optional<Nodig> nodig(Soort soort, Leeftijd leeftijd, LocalDate dag) {
        return leeftijd.op(dag)
                .flatMap(jaren -> beslissingen
                        .reken(
                                BESLISSING,
                                dag,
                                Map.of("soort", soort.name().toLowerCase(Locale.ROOT), "leeftijd", jaren))
                        .stream()
                        .findFirst()
                        .map(rij -> new Nodig(
                                Boolean.TRUE.equals(rij.get("client")),
                                Boolean.TRUE.equals(rij.get("vertegenwoordiger")))));
    }

    /**
     * The first day on which a consent no longer holds because of age: a birthday from which somebody else must decide,
     * and the 18th for what was given for a minor. Empty when none comes, or the birth date is not known.
     */
    Optional<LocalDate> eindigtOp(
            Leeftijd leeftijd, Doel doel, Gezag gezag, Optional<Vertegenwoordiger> door, LocalDate gegevenOp) {
        if (leeftijd.geboren() == null
                || door.filter(wie -> !wie.isVanMinderjarige()).isPresent()) {
            return Optional.empty();
        }
        int toen = leeftijd.op(gegevenOp).orElseThrow();
        return IntStream.rangeClosed(toen, MEERDERJARIG)
                .mapToObj(jaren ->
                        jaren == toen ? gegevenOp : leeftijd.verjaardag(jaren).orElseThrow())
                .filter(dag -> !volstaat(leeftijd, doel, gezag, toen, dag))
                .findFirst();
    }

    private boolean volstaat(Leeftijd leeftijd, Doel doel, Gezag gezag, int toen, LocalDate dag) {
        if (gezag != Gezag.CLIENT && toen < MEERDERJARIG && leeftijd.op(dag).orElseThrow() >= MEERDERJARIG) {
            return false;
        }
        return nodig(doel.soort(), leeftijd, dag)
                .map(nodig -> (!nodig.client() || gezag.beslistVoorClient())
                        && (!nodig.vertegenwoordiger() || gezag.beslistVoorVertegenwoordiger()))
                .orElse(true);
    }

    Leeftijd leeftijd(ZaakNummer nummer) {
        return leeftijden.van(nummer);
    }
}
