// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The budget of a training plan as the second person sees it (P11.2). */
@Component
class Budgetonderwerp implements Vraagonderwerp {

    private final Planopslag opslag;
    private final Trainingsproces proces;

    Budgetonderwerp(Planopslag opslag, Trainingsproces proces) {
        this.opslag = opslag;
        this.proces = proces;
    }

    @Override
    public String voorvoegsel() {
        return TrainingsplanNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Planopslag.Plan plan = opslag.zoek(new TrainingsplanNummer(nummer)).orElseThrow(NietGevonden::new);
        return List.of(
                new Regel("Trainingsplan van", String.valueOf(plan.jaar())),
                new Regel("Mensen die een training nodig hebben", getal(plan.behoefte())),
                new Regel("Aantal trainingen", getal(plan.sessies())),
                new Regel("Budget", "€ " + getal(plan.budget())));
    }

    static String getal(@org.jspecify.annotations.Nullable Number getal) {
        return getal == null
                ? "Niet bekend"
                : NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl")).format(getal);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        proces.beoordeeld(new TrainingsplanNummer(nummer));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        proces.beoordeeld(new TrainingsplanNummer(nummer));
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/trainingen";
    }
}
