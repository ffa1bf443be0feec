// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content. */
@ControllerAdvice(annotations = Controller.class)
class Kader {

    private static final String TAKEN = "/camunda/app/tasklist/default/";

    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final List<Menuregel> menu;
    private final String versie;

    Kader(HuidigeMedewerker huidige, List<Menuregel> menu, ObjectProvider<BuildProperties> bouw, Clock klok) {
        this.klok = klok;
        this.huidige = huidige;
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(Menuregel::volgorde))
                .toList();
        this.versie = bouw.stream().findFirst().map(BuildProperties::getVersion).orElse("ontwikkeling");
    }

    record Menupunt(String naam, String adres, boolean actief) {}

    /** Nobody, on the pages before signing in. */
    @ModelAttribute("medewerker")
    @Nullable
    Medewerker medewerker() {
        Medewerker wie = huidige.wie();
        return wie == Medewerker.SYSTEEM ? null : wie;
    }

    /** On paper it says when somebody knew this. */
    @ModelAttribute("vandaag")
    String vandaag() {
        return Dag.toon(klok.instant());
    }

    @ModelAttribute("versie")
    String versie() {
        return versie;
    }

    @ModelAttribute("menu")
    List<Menupunt> menu(HttpServletRequest verzoek) {
        Medewerker wie = huidige.wie();
        if (wie == Medewerker.SYSTEEM) {
            return List.of();
        }
        List<Menuregel> eigen = menu.stream().filter(regel -> regel.isVoor(wie)).toList();
        String hier = eigen.stream()
                .map(Menuregel::adres)
                .filter(adres -> isBinnen(adres, plek(verzoek.getRequestURI())))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return eigen.stream()
                .map(regel ->
                        new Menupunt(regel.naam(), regel.adres(), regel.adres().equals(hier)))
                .toList();
    }

    /** A task on its own page, and the header of Tasklist, belong to the menu item of the tasks. */
    private static String plek(String pad) {
        return pad.startsWith("/taken/") ? TAKEN : pad;
    }

    private static boolean isBinnen(String adres, String hier) {
        return hier.equals(adres) || (adres.length() > 1 && hier.startsWith(adres + "/"));
    }
}
