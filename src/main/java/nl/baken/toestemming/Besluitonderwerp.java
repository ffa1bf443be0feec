// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.VerzoekNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a second person judges before an answer leaves (X10). */
@Component
class Besluitonderwerp implements Vraagonderwerp {

    private final Verzoekopslag opslag;
    private final Uittreksels uittreksels;
    private final Verzoekproces proces;
    private final ApplicationEventPublisher gebeurtenissen;

    Besluitonderwerp(
            Verzoekopslag opslag,
            Uittreksels uittreksels,
            Verzoekproces proces,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.uittreksels = uittreksels;
        this.proces = proces;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return VerzoekNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Verzoek verzoek = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Zaak", verzoek.zaak().waarde()),
                new Regel("Gevraagd", verzoek.soort().omschrijving()),
                new Regel("Door", verzoek.verzoeker().omschrijving()),
                new Regel("Wie dat is", verzoek.identiteit().omschrijving()),
                new Regel("Ontvangen op", Dag.toon(verzoek.ontvangenOp())),
                new Regel(
                        "Antwoord",
                        verzoek.besluit() == null ? "" : verzoek.besluit().omschrijving())));
        if (verzoek.motief() != null) {
            regels.add(new Regel("Uitleg in de brief", verzoek.motief().tekst()));
        }
        if (!verzoek.teWissen().isEmpty()) {
            regels.add(new Regel("Gaat weg", String.join(", ", verzoek.teWissen())));
        }
        if (verzoek.soort().isMetUittreksel()) {
            List<Uittreksels.Regel> alle = uittreksels.regels(verzoek.id());
            long weg = alle.stream().filter(regel -> regel.weg() != null).count();
            regels.add(new Regel("Uittreksel", alle.size() + " regels, " + weg + " weggelaten. Kijk het eerst na."));
        }
        return regels;
    }

    @Override
    public String naslag(String nummer) {
        return "/avg/" + nummer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        Verzoek verzoek = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        opslag.zetOordeel(verzoek.id(), akkoord);
        gebeurtenissen.publishEvent(
                new VerzoekVeranderd(verzoek.zaak(), akkoord ? Verzoekstap.GOEDGEKEURD : Verzoekstap.TERUGGEGEVEN));
        proces.nagekeken(verzoek.zaak(), verzoek.id());
    }

    /** Whoever asked wants to judge it again. */
    @Override
    public void ingetrokken(String nummer) {
        besloten(nummer, false);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/";
    }
}
