// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a second person judges before a report is published (X10). */
@Component
class Publicatieonderwerp implements Vraagonderwerp {

    static final String ONDERWERP = "rapport publiceren";

    private final Rapportopslag opslag;
    private final Bewerkingopslag bewerkingen;
    private final Versieopslag versies;
    private final Rapportproces proces;
    private final Toegang toegang;

    Publicatieonderwerp(
            Rapportopslag opslag,
            Bewerkingopslag bewerkingen,
            Versieopslag versies,
            Rapportproces proces,
            Toegang toegang) {
        this.toegang = toegang;
        this.opslag = opslag;
        this.bewerkingen = bewerkingen;
        this.versies = versies;
        this.proces = proces;
    }

    @Override
    public String voorvoegsel() {
        return RapportNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String kenmerk) {
        RapportNummer nummer = new RapportNummer(kenmerk);
        Bewerking bewerking = bewerkingen.laatste(nummer);
        int verborgen = versies.getoond(nummer, bewerking.versie()).tabellen().stream()
                .mapToInt(Bladtabel::verborgen)
                .sum();
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Rapport over", opslag.lees(nummer).periode().naam()),
                new Regel("Versie", Integer.toString(bewerking.versie())),
                new Regel("Afgeschermde aantallen", Integer.toString(verborgen)),
                new Regel(
                        "Wat er openbaar wordt",
                        "De tabellen met kleine aantallen afgeschermd, en de duiding. Lees ze eerst."),
                new Regel(
                        "Duiding",
                        bewerking.duiding() == null ? "" : bewerking.duiding().tekst())));
        if (bewerking.reden() != null) {
            regels.add(new Regel(
                    "Waarom opnieuw geteld (niet openbaar)", bewerking.reden().tekst()));
        }
        return regels;
    }

    @Override
    public String naslag(String nummer) {
        return "/stuurinformatie/jaarrapporten/" + nummer;
    }

    /** Not who recorded the decision (the first of the two), and not who wrote the text either. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String kenmerk, boolean akkoord) {
        RapportNummer nummer = new RapportNummer(kenmerk);
        if (toegang.medewerker().id().equals(bewerkingen.laatste(nummer).geduidDoor())) {
            throw new Weigering("Je schreef de duiding van dit rapport zelf. Iemand anders moet het beoordelen.");
        }
        proces.nagekeken(nummer);
    }

    /** Whoever asked wants to write something else first. */
    @Override
    public void ingetrokken(String nummer) {
        proces.nagekeken(new RapportNummer(nummer));
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/stuurinformatie/jaarrapporten/" + nummer;
    }
}
