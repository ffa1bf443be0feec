// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Naamvorm;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Toegang.Betrokken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds somebody by exact name and date of birth, among the cases and signals that who searches may see. Who is not
 * there and who is there but not for this person, is the same answer after the same statements; the log knows better.
 */
@Service
public class Persoonszoeker {

    private static final String WAT = "zoeken op persoon";
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm");

    private final Toegang toegang;
    private final Rechtenmatrix rechten;
    private final Zoektelling telling;
    private final List<Zoekbron> bronnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Persoonszoeker(
            Toegang toegang,
            Rechtenmatrix rechten,
            Zoektelling telling,
            List<Zoekbron> bronnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.rechten = rechten;
        this.telling = telling;
        this.bronnen = bronnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when there is no name in it, or this person searched too often; that is logged too */
    @Transactional(noRollbackFor = Weigering.class)
    public List<Zoekbron.Treffer> zoek(ZoekPersoon opdracht) {
        Medewerker wie = toegang.medewerker();
        if (Naamvorm.geordend(opdracht.naam().tekst()).isEmpty()) {
            throw new Weigering("naam", "Vul een naam in met letters.");
        }
        telling.tel(wie.id()).ifPresent(weer -> {
            gebeurtenissen.publishEvent(Inzage.geweigerd(Actie.ZOEKEN, WAT + ": te vaak", wie.id()));
            throw teVaak(weer);
        });
        Map<String, String> zichtbaar = zichtbaar(wie);
        List<Zoekbron.Treffer> alle = bronnen.stream()
                .flatMap(bron -> bron.zoek(opdracht.naam(), opdracht.geboortedatum()).stream())
                .toList();
        List<Zoekbron.Treffer> gevonden = alle.stream()
                .filter(treffer -> zichtbaar.containsKey(treffer.nummer()))
                .toList();
        gebeurtenissen.publishEvent(
                Inzage.van(Actie.ZOEKEN, WAT + ": " + gevonden.size() + " gevonden", wie.id(), "rol"));
        alle.forEach(treffer -> gebeurtenissen.publishEvent(inzage(treffer.nummer(), zichtbaar)));
        return gevonden;
    }

    private static Inzage inzage(String nummer, Map<String, String> zichtbaar) {
        String grond = zichtbaar.get(nummer);
        return grond == null
                ? Inzage.geweigerd(Actie.ZOEKEN, WAT, nummer)
                : Inzage.van(Actie.ZOEKEN, WAT, nummer, grond);
    }

    /** The ground by number, of what this person has a page of that tells who it is about. */
    private Map<String, String> zichtbaar(Medewerker wie) {
        return toegang.nummers("", wie).stream()
                .filter(betrokken -> toontWie(rechten.relatie(betrokken.grond())))
                .collect(Collectors.toMap(Betrokken::nummer, Betrokken::grond, (een, ander) -> een));
    }

    private static boolean toontWie(Relatie relatie) {
        return relatie.blad() && relatie.ziet().contains(Compartiment.IDENTITEIT);
    }

    private Weigering teVaak(Instant weer) {
        // A minute more, for the time is shown without its seconds.
        String tijd = TIJD.format(weer.plusSeconds(59).atZone(klok.getZone()));
        return new Weigering("Je hebt in een uur al " + telling.perUur() + " keer gezocht. Probeer het na " + tijd
                + " uur opnieuw.");
    }
}
