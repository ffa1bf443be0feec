// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.veiligheid.Zoekpogingen.Zoekpoging;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** X2 on the case page: the client is missing, what was done, and the ways to say so and to say that it is over. */
@Component
class Vermissingsdeel implements Zaakdeel, Wachtpunten {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'", Locale.forLanguageTag("nl"));

    private final Vermissingopslag opslag;
    private final Zoekpogingen pogingen;

    Vermissingsdeel(Vermissingopslag opslag, Zoekpogingen pogingen) {
        this.opslag = opslag;
        this.pogingen = pogingen;
    }

    /** As in {@code 3 mei 2026, 22.00 uur}. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(VerzetbareKlok.AMSTERDAM));
    }

    @Override
    public int volgorde() {
        return 6;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VEILIGHEID;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Vermissing> alle = opslag.van(zaak.nummer());
        List<Actie> acties = acties(zaak, loopt(alle).isPresent());
        if (alle.isEmpty() && acties.isEmpty()) {
            return Optional.empty();
        }
        List<Regel> regels = new ArrayList<>();
        alle.stream().limit(1).forEach(laatste -> regels.addAll(regels(laatste)));
        alle.stream().skip(1).forEach(eerder -> regels.add(new Regel("Eerder vermist", inHetKort(eerder))));
        return Optional.of(new Deel(
                "Vermissing",
                regels,
                acties,
                List.of("veiligheid/" + Vermissen.NAAM, "veiligheid/client-zoeken", "veiligheid/" + Terugkeren.NAAM)));
    }

    private static Optional<Vermissing> loopt(List<Vermissing> alle) {
        return alle.stream()
                .filter(vermissing -> vermissing.voorbijOp() == null)
                .findFirst();
    }

    private static List<Actie> acties(Zaak zaak, boolean vermist) {
        if (vermist) {
            return List.of(Actiegroep.VOOROP.actie("Terugkeer melden", "veiligheid/" + Terugkeren.NAAM));
        }
        return zaak.status().isInBehandeling()
                ? List.of(Actiegroep.VEILIGHEID.actie("Vermissing melden", "veiligheid/" + Vermissen.NAAM))
                : List.of();
    }

    private List<Regel> regels(Vermissing vermissing) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Stand", stand(vermissing)));
        regels.add(new Regel("Laatst gezien", moment(vermissing.laatstGezien())));
        regels.add(new Regel("Gemeld", Dag.toon(vermissing.gemeldOp()) + ", van: " + woord(vermissing.bron())));
        voegToe(regels, "Wat bekend is", vermissing.toelichting());
        voegToe(regels, "Politie ingelicht op", vermissing.politieOp());
        pogingen.van(vermissing).forEach(poging -> regels.add(new Regel("Gezocht", inWoorden(poging))));
        voegToe(regels, "Waarom de vermissing niet is vastgesteld", vermissing.bezwaar());
        if (!vermissing.ingelicht().isEmpty()) {
            regels.add(new Regel(
                    "Ingelicht",
                    vermissing.ingelicht().stream().map(Codewoord::omschrijving).collect(Collectors.joining("\n"))));
        }
        if (vermissing.terug() != null) {
            voegToe(regels, "Waar de cliënt was", vermissing.terug().toelichting());
            voegToe(
                    regels,
                    "AVIM weet van de terugkeer sinds",
                    vermissing.terug().avimOp());
        }
        return regels;
    }

    private static String stand(Vermissing vermissing) {
        if (vermissing.terug() != null) {
            return "Terug sinds " + Dag.toon(vermissing.terug().op());
        }
        if (vermissing.vastgesteldOp() != null) {
            return "Met onbekende bestemming vertrokken, vastgesteld op " + Dag.toon(vermissing.vastgesteldOp());
        }
        if (vermissing.voorbijOp() != null) {
            return "De zaak is gesloten";
        }
        if (vermissing.bevestigd() == null) {
            return "Vermist";
        }
        return vermissing.bevestigd().doorgezet()
                ? "Vermist, wacht op het oordeel van een andere zorgcoördinator"
                : "Vermist, wacht op het oordeel van de teamleider";
    }

    private static String inHetKort(Vermissing vermissing) {
        return "Laatst gezien " + moment(vermissing.laatstGezien()) + ". " + stand(vermissing);
    }

    private static String inWoorden(Zoekpoging poging) {
        String hoe = poging.kanalen().stream().map(Vermissingsdeel::woord).collect(Collectors.joining(", "));
        String tekst = Dag.toon(poging.op()) + ": " + hoe;
        return poging.toelichting() == null
                ? tekst
                : tekst + "\n" + poging.toelichting().tekst();
    }

    private static String woord(Codewoord woord) {
        return woord.omschrijving();
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable Geheim tekst) {
        if (tekst != null && !tekst.isLeeg()) {
            regels.add(new Regel(label, tekst.tekst()));
        }
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable LocalDate dag) {
        if (dag != null) {
            regels.add(new Regel(label, Dag.toon(dag)));
        }
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return loopt(opslag.van(nummer))
                .map(vermist -> new Wachtpunt(
                        "Cliënt",
                        "Bericht waar de cliënt is (vermist)",
                        LocalDate.ofInstant(vermist.laatstGezien(), VerzetbareKlok.AMSTERDAM),
                        null))
                .stream()
                .toList();
    }
}
