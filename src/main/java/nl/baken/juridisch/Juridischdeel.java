// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** Legal help on the case page: what is waited for and by when, what was arranged and decided, what can be done. */
@Component
class Juridischdeel implements Zaakdeel, Wachtpunten {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final List<Actie> ACTIES = List.of(
            actie("Advocaat vastleggen", "advocaat-regelen"),
            actie("Schadestaat vastleggen", "schadestaat-opstellen"),
            actie("Voeging vastleggen", "voeging-vastleggen"),
            actie("Schadefonds aanvragen", "schadefonds-aanvragen"),
            actie("Bezwaar Schadefonds vastleggen", "bezwaar-schade-indienen"),
            actie("Schulden op naam melden", "schulden-melden"),
            actie("Loonvordering melden", "loonvordering-melden"),
            actie("Documenten herstellen", "documenten-herstellen"),
            actie("Gezag en familie regelen", "gezag-regelen"),
            actie("Gedwongen feiten melden", "non-punishment-melden"),
            actie("Juridische hulp afronden", "juridisch-afronden"));

    /** Who answers, per deadline that somebody outside has to meet. */
    private static final Map<String, String> WIE = Map.of(
            Fondstermijnen.BESLUIT, "Schadefonds",
            Fondstermijnen.BESLUIT_OP_BEZWAAR, "Schadefonds",
            Fondstermijnen.VOORSCHOT, "CJIB");

    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Sporen sporen;

    Juridischdeel(Juridischestappen stappen, Fondstermijnen termijnen, Sporen sporen) {
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.sporen = sporen;
    }

    private static Actie actie(String naam, String handeling) {
        return new Actie(naam, "juridisch/" + handeling);
    }

    @Override
    public int volgorde() {
        return 27;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Dossier dossier = stappen.van(zaak.nummer());
        boolean loopt = sporen.loopt(zaak.nummer(), Spoor.JURIDISCH);
        if (!loopt && dossier.stappen().isEmpty()) {
            return Optional.empty();
        }
        List<Regel> regels = new ArrayList<>(uiterlijk(zaak.nummer()));
        dossier.stappen().forEach(stap -> regels.add(regel(stap)));
        return Optional.of(new Deel(
                Spoor.JURIDISCH.omschrijving(),
                regels,
                loopt ? ACTIES : List.of(),
                List.of("juridisch/advocaat-regelen", "juridisch/schadefonds-aanvragen")));
    }

    private List<Regel> uiterlijk(ZaakNummer nummer) {
        return termijnen.uitstaand(nummer).stream()
                .map(termijn -> new Regel(termijn.omschrijving(), "Uiterlijk " + DAG.format(termijn.laatsteDag())))
                .toList();
    }

    private static Regel regel(Stap stap) {
        String tekst = Stream.of(
                        Stream.of(DAG.format(stap.op())),
                        Stream.ofNullable(stap.nietNodig()).map(reden -> "Niet nodig: " + reden.omschrijving()),
                        Stream.ofNullable(stap.tekst()).map(naam -> naam.tekst()),
                        stap.codes().stream().map(stap.soort()::inWoorden),
                        Stream.ofNullable(stap.dag())
                                .map(dag -> metHoofdletter(stap.soort().dag()) + " " + DAG.format(dag)),
                        nogNaTeSturen(stap))
                .flatMap(deel -> deel)
                .collect(Collectors.joining("\n"));
        return new Regel(stap.soort().omschrijving(), tekst);
    }

    /** An application is complete only with every piece. */
    private static Stream<String> nogNaTeSturen(Stap stap) {
        if (stap.soort() != Stapsoort.AANVRAAG) {
            return Stream.empty();
        }
        String mist = Arrays.stream(Stuk.values())
                .filter(stuk -> !stap.heeft(stuk))
                .map(Stuk::omschrijving)
                .collect(Collectors.joining(", "));
        return mist.isEmpty() ? Stream.empty() : Stream.of("Nog na te sturen: " + mist);
    }

    private static String metHoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return termijnen.uitstaand(nummer).stream()
                .filter(termijn -> WIE.containsKey(termijn.regel()))
                .map(termijn -> new Wachtpunt(WIE.get(termijn.regel()), termijn.omschrijving(), sinds(termijn), null))
                .toList();
    }

    private LocalDate sinds(Termijn termijn) {
        return LocalDate.ofInstant(termijn.anker(), termijnen.zone());
    }
}
