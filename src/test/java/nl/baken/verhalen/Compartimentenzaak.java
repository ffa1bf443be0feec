// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;
import org.springframework.stereotype.Component;

/** A case of which every compartment holds something that can be found on a page. */
@Component
public class Compartimentenzaak {

    private static final String COORDINATOR = "zorgcoordinator";

    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final EenOpvang opvang;
    private final EenIncident incident;
    private final Verhaal verhaal;

    Compartimentenzaak(
            EenZaak eenZaak, Zaakhandelingen handelingen, EenOpvang opvang, EenIncident incident, Verhaal verhaal) {
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.opvang = opvang;
        this.incident = incident;
        this.verhaal = verhaal;
    }

    /**
     * As {@link #zaak}, and besides the coordinator a policy officer, a Wmo consultant and the privacy officer have
     * something to do in it: two days ago there was no place, nor the money for one, and the address leaked.
     */
    public ZaakNummer metTakenVoorAnderen(Map<Compartiment, String> merken) {
        LocalDateTime nu = LocalDateTime.ofInstant(verhaal.moment(), VerzetbareKlok.AMSTERDAM);
        verhaal.nu(nu.minusDays(2).toString());
        ZaakNummer zaak = zaak(merken);
        // A case asks no more than six tasks at once.
        verhaal.doet(COORDINATOR, zaak.waarde(), "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        Stream.of("keuze-aangifte-uitleggen", "verblijfspositie-vaststellen")
                .forEach(taak -> verhaal.doet(COORDINATOR, zaak.waarde(), taak, Map.of("nietNodig", "kan_nu_niet")));
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("verblijfsstatus", "nederlander"));
        verhaal.verstrijkt(Duration.ofHours(25), zaak.waarde());
        incident.meld(zaak, incident.lek());
        incident.doet(zaak, "calamiteit-melden", incident.gemeld(Map.of()));
        verhaal.klokTerug();
        return zaak;
    }

    /** @param merken gets per compartment an expression that finds what it shows */
    public ZaakNummer zaak(Map<Compartiment, String> merken) {
        String naam = EenZaak.eenNaam();
        String notitie = "FICTIEF " + UUID.randomUUID();
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR, naam, null);
        eenZaak.begeleidMet(zaak, "schuldbinding");
        Stream.of(Spoor.STRAFRECHT, Spoor.VERBLIJF, Spoor.JURIDISCH).forEach(spoor -> handelingen.start(zaak, spoor));
        handelingen.doet(zaak, "juridisch/advocaat-regelen", Juridischverhaal.advocaat("strafrecht"));
        handelingen.doet(zaak, "zorgcoordinatie/notitie-maken", Map.of("tekst", notitie));

        merken.put(Compartiment.IDENTITEIT, naam);
        merken.put(Compartiment.VEILIG_CONTACT, "Bereikbaar op");
        merken.put(Compartiment.ZORG, notitie);
        merken.put(Compartiment.MEDISCH, "Letsel of pijn");
        merken.put(Compartiment.STRAFRECHT, kop("Aangifte en strafzaak"));
        merken.put(Compartiment.VERBLIJF, kop("Verblijfsrecht"));
        merken.put(Compartiment.JURIDISCH_FINANCIEEL, kop(Spoor.JURIDISCH.omschrijving()));
        merken.put(Compartiment.VEILIGHEID, kop("Veiligheid"));
        return zaak;
    }

    private static String kop(String titel) {
        return "<h2 id=\"deel-\\d+\"[^>]*>\\s*" + titel;
    }
}
