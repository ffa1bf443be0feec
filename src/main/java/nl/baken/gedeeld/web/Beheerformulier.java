// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Voorinvulling;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/**
 * Shows and handles a form of administration as a task form is: same fields, same messages. A form is named as its file
 * in {@code formulieren/beheer}, or by its whole path when it is about a client and stands with those of a process.
 */
@Component
public class Beheerformulier {

    private final Formulierbinder binder;
    private final Formulierbron bron;

    Beheerformulier(Formulierbinder binder, Formulierbron bron) {
        this.binder = binder;
        this.bron = bron;
    }

    public void toon(String naam, Voorinvulling bekend, Model model) {
        vul(naam, bekend, binder.alsGetypt(bekend), Map.of(), model);
    }

    /** With what was typed and no messages, as after looking at an example. */
    public void toonGetypt(String naam, Voorinvulling bekend, MultiValueMap<String, String> verzonden, Model model) {
        vul(naam, bekend, Verzonden.velden(verzonden), Map.of(), model);
    }

    /** @return whether it was done; if not, the model holds what was typed with the messages */
    public <C> boolean doe(
            String naam,
            Voorinvulling bekend,
            MultiValueMap<String, String> verzonden,
            Class<C> soort,
            Consumer<C> handeling,
            Model model) {
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        Gebonden<C> gebonden = binder.bind(formulier(naam), getypt, bekend, soort);
        Map<String, List<String>> fouten = gebonden.fouten();
        if (gebonden.isGoed()) {
            try {
                handeling.accept(gebonden.opdracht());
                return true;
            } catch (Weigering weigering) {
                fouten = weigering.fouten();
            }
        }
        vul(naam, bekend, getypt, fouten, model);
        return false;
    }

    private void vul(
            String naam,
            Voorinvulling bekend,
            Map<String, List<String>> getypt,
            Map<String, List<String>> fouten,
            Model model) {
        model.addAttribute("velden", binder.velden(formulier(naam), getypt, bekend, fouten, false));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
    }

    private Formulier formulier(String naam) {
        return bron.lees(naam.contains("/") ? naam : "formulieren/beheer/" + naam + ".form");
    }
}
