// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.VeiligContact;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.toestemming.Pakketbron;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minimum per group of facts. Never an address, a number or a shelter: who may reach the client without the
 * coordinator reads along which way, and gets the rest by word of mouth.
 */
@Component
class Pakketinhoud implements Pakketbron {

    private static final Set<Ontvanger> BEREIKT_ZELF =
            EnumSet.of(Ontvanger.OPVANG, Ontvanger.SLACHTOFFERHULP, Ontvanger.ANDERE_REGIO);

    private static final Set<Feitsoort> STRAFRECHT = EnumSet.of(
            Feitsoort.AANGIFTE_GEDAAN,
            Feitsoort.MEDEWERKING_TOEGEZEGD,
            Feitsoort.SEPOT,
            Feitsoort.VEROORDELING,
            Feitsoort.VRIJSPRAAK);

    private final Zaken zaken;
    private final Personen personen;
    private final Feiten feiten;
    private final Regiooverdrachten overdrachten;

    Pakketinhoud(Zaken zaken, Personen personen, Feiten feiten, Regiooverdrachten overdrachten) {
        this.zaken = zaken;
        this.personen = personen;
        this.feiten = feiten;
        this.overdrachten = overdrachten;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Regel> regels(Pakket pakket) {
        Zaak zaak = zaken.lees(pakket.zaak());
        Optional<Kernset> kern = zaken.kernset(pakket.zaak());
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Contact", "Via de zorgcoördinator"));
        pakket.groepen().forEach(groep -> regels.addAll(van(groep, pakket.ontvanger(), zaak, kern)));
        if (pakket.ontvanger() == Ontvanger.ANDERE_REGIO) {
            regels.addAll(kinderen(pakket));
        }
        return regels;
    }

    private List<Regel> van(Compartiment groep, Ontvanger ontvanger, Zaak zaak, Optional<Kernset> kern) {
        return switch (groep) {
            case SIGNAAL -> signaal(zaak, kern);
            case IDENTITEIT -> identiteit(zaak, kern);
            case VEILIG_CONTACT -> contact(ontvanger, zaak);
            case ZORG -> zorg(zaak, kern);
            case MEDISCH -> List.of(
                    new Regel("Medische gegevens", "Gaan rechtstreeks van de behandelaar naar wie ze krijgt"));
            case STRAFRECHT -> List.of(new Regel("Strafzaak", stappen(zaak.nummer())));
            case VERBLIJF -> List.of(new Regel(
                    "Verblijfsstatus",
                    kern.map(Kernset::verblijfsstatus)
                            .map(status -> status.omschrijving())
                            .orElse("")));
            case JURIDISCH_FINANCIEEL -> List.of(
                    new Regel("Schade, geld en advocaat", "De zorgcoördinator geeft de stukken die nodig zijn"));
            case VEILIGHEID -> List.of(new Regel(
                    "Veiligheidscode",
                    Optional.ofNullable(zaak.veiligheidscode())
                            .map(Veiligheidscode::omschrijving)
                            .orElse("Nog geen code")));
        };
    }

    private static List<Regel> signaal(Zaak zaak, Optional<Kernset> kern) {
        return List.of(
                new Regel("Eerste waarneming", Dag.toon(zaak.eersteWaarneming())),
                new Regel("Gemeente", zaak.gemeente()),
                new Regel(
                        "Sector",
                        kern.map(Kernset::sectoren).orElse(List.of()).stream()
                                .map(Sector::omschrijving)
                                .collect(Collectors.joining(", "))));
    }

    private List<Regel> identiteit(Zaak zaak, Optional<Kernset> kern) {
        Persoon persoon = personen.lees(zaak.persoon());
        return List.of(
                new Regel("Naam", tekst(persoon.naam())),
                new Regel(
                        "Geboren op",
                        persoon.geboortedatum() == null
                                ? ""
                                : Dag.toon(
                                        LocalDate.parse(persoon.geboortedatum().tekst()))),
                new Regel(
                        "Geslacht",
                        kern.map(Kernset::geslacht)
                                .map(geslacht -> geslacht.omschrijving())
                                .orElse("")));
    }

    private List<Regel> contact(Ontvanger ontvanger, Zaak zaak) {
        return BEREIKT_ZELF.contains(ontvanger)
                ? List.of(new Regel(
                        "Veilig bereiken",
                        personen.contact(zaak.persoon())
                                .map(VeiligContact::regel)
                                .orElse("")))
                : List.of();
    }

    /** Who takes the client over needs a place for who comes along. */
    private List<Regel> kinderen(Pakket pakket) {
        return overdrachten.laatste(pakket.zaak()).map(Regiooverdracht::kinderen).stream()
                .map(keuze -> new Regel("Kinderen", keuze.omschrijving()))
                .toList();
    }

    private List<Regel> zorg(Zaak zaak, Optional<Kernset> kern) {
        Optional<VeiligContact> contact = personen.contact(zaak.persoon());
        return List.of(
                new Regel(
                        "Taal",
                        tekst(contact.map(VeiligContact::taal).orElse(null))
                                + (contact.map(VeiligContact::tolk).orElse(false) ? ", met tolk" : "")),
                new Regel(
                        "Nodig bij de intake",
                        kern.map(Kernset::directNodig).orElse(Set.of()).stream()
                                .map(Codewoord::omschrijving)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private String stappen(ZaakNummer nummer) {
        return feiten.van(nummer).stream()
                .filter(feit -> STRAFRECHT.contains(feit.soort()))
                .map(feit -> Dag.toon(feit.op()) + ": " + feit.soort().omschrijving())
                .collect(Collectors.joining("\n"));
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
