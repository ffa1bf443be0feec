// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Uittreksel.Gegeven;
import nl.baken.gedeeld.Uittreksel.Groep;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Schuilveld;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the page of a case can show, whoever looks: the parts of every module write it once, for both. */
@Component
class Zaakuittreksel {

    private static final String COORDINATOR = "de zorgcoördinator, van u en van wie u hielp";
    private static final String MELDER = "wie het signaal meldde";

    private static final Zaakteam.Blik ALLES =
            new Zaakteam.Blik(true, false, false, false, EnumSet.allOf(Compartiment.class));

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zaakfeiten feiten;
    private final List<Zaakdeel> delen;
    private final List<Schuilveld> velden;

    Zaakuittreksel(Toegang toegang, Zaken zaken, Zaakfeiten feiten, List<Zaakdeel> delen, List<Schuilveld> velden) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.feiten = feiten;
        this.delen = delen.stream()
                .sorted(Comparator.comparingInt(Zaakdeel::volgorde))
                .toList();
        this.velden = velden;
    }

    /** @throws nl.baken.gedeeld.NietGevonden for who is not involved */
    @Transactional(readOnly = true)
    public List<Groep> van(ZaakNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        Zaak zaak = zaken.lees(nummer);
        List<Groep> groepen = new ArrayList<>();
        groepen.add(groep(
                "Wie u bent",
                Compartiment.IDENTITEIT,
                MELDER + " en " + COORDINATOR,
                feiten.wie(zaak),
                regel -> false));
        groepen.add(groep("De zaak", Compartiment.IDENTITEIT, COORDINATOR, kern(zaak, Set.of()), regel -> false));
        groepen.addAll(perCompartiment(zaak));
        groepen.add(contact(zaak));
        delen.forEach(bron -> van(bron, zaak).ifPresent(groepen::add));
        velden.forEach(veld -> van(veld, zaak).ifPresent(groepen::add));
        groepen.add(tijdlijn(zaak));
        return groepen;
    }

    private List<Regel> kern(Zaak zaak, Set<Compartiment> zichtbaar) {
        return feiten.kern(zaak, new Zaakteam.Blik(true, false, false, false, zichtbaar));
    }

    /** The core shows some lines only with a compartment: those stand under that one, so a minimum leaves them out. */
    private List<Groep> perCompartiment(Zaak zaak) {
        List<Regel> gewoon = kern(zaak, Set.of());
        List<Regel> zorg = kern(zaak, EnumSet.of(Compartiment.ZORG));
        return Stream.of(Compartiment.values())
                .map(compartiment -> groep(
                        "De zaak, " + compartiment.omschrijving().toLowerCase(Locale.ROOT),
                        compartiment,
                        COORDINATOR,
                        kern(zaak, EnumSet.of(Compartiment.ZORG, compartiment)).stream()
                                .filter(regel -> !(compartiment == Compartiment.ZORG ? gewoon : zorg).contains(regel))
                                .toList(),
                        regel -> regel.label().equals("Kinderen")))
                .toList();
    }

    private Groep contact(Zaak zaak) {
        Zaakblad.Contact contact = feiten.contact(zaak);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Veilig bereiken", contact.regel()));
        if (!contact.waarschuwing().isEmpty()) {
            regels.add(new Regel("Let op", contact.waarschuwing()));
        }
        regels.addAll(contact.regels());
        return groep("Veilig contact", Compartiment.VEILIG_CONTACT, COORDINATOR, regels, regel -> false);
    }

    private Optional<Groep> van(Zaakdeel bron, Zaak zaak) {
        return bron.inUittreksel(zaak, toegang.medewerker())
                .map(deel -> groep(
                        deel.titel(), bron.compartiment(), bron.herkomst(), deel.regels(), bron::kanOverEenAnderGaan));
    }

    private Optional<Groep> van(Schuilveld veld, Zaak zaak) {
        return veld.inhoud(zaak, ALLES)
                .map(inhoud -> groep(
                        veld.label(),
                        veld.compartiment(),
                        MELDER + " en " + COORDINATOR,
                        List.of(new Regel(veld.label(), inhoud.waarde().tekst())),
                        regel -> veld.kanOverEenAnderGaan()));
    }

    private Groep tijdlijn(Zaak zaak) {
        return groep(
                "Wat er gebeurde",
                Compartiment.ZORG,
                "Baken, bij elke stap",
                feiten.tijdlijn(zaak, ALLES).stream()
                        .map(gebeurtenis -> new Regel(gebeurtenis.op(), gebeurtenis.wat()))
                        .toList(),
                regel -> false);
    }

    private static Groep groep(
            String kop, Compartiment compartiment, String bron, List<Regel> regels, Predicate<Regel> overEenAnder) {
        return new Groep(
                kop,
                compartiment,
                bron,
                regels.stream()
                        .filter(regel ->
                                !regel.waarde().isBlank() && !regel.label().equals(Zaakfeiten.NIET_GEVRAAGD))
                        .map(regel -> new Gegeven(regel.label(), regel.waarde(), overEenAnder.test(regel)))
                        .toList());
    }
}
