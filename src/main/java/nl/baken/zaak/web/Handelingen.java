// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaakdeel.Actie;

/**
 * The acts on top of a case page. Twenty buttons in a row are no choice, so the usual ones stand in sight and the others
 * one click away, by subject.
 *
 * @param zichtbaar what stands in sight
 * @param meer the others by subject; empty when everything stands in sight
 */
record Handelingen(List<Actie> zichtbaar, List<Groep> meer) {

    /** So few acts hide nothing: then somebody finds them faster without a click. */
    private static final int ZONDER_GROEPEN = 4;

    record Groep(Actiegroep groep, List<Actie> acties) {}

    /** @param acties everything this person can do now, in the order of the parts of the page */
    static Handelingen van(List<Actie> acties) {
        List<Groep> groepen = Arrays.stream(Actiegroep.values())
                .map(groep -> new Groep(
                        groep,
                        acties.stream()
                                .filter(actie -> actie.groep() == groep)
                                .distinct()
                                .toList()))
                .filter(groep -> !groep.acties().isEmpty())
                .toList();
        if (acties.size() <= ZONDER_GROEPEN) {
            return new Handelingen(
                    groepen.stream().flatMap(groep -> groep.acties().stream()).toList(), List.of());
        }
        return new Handelingen(
                groepen.stream()
                        .filter(Handelingen::isVoorop)
                        .flatMap(groep -> groep.acties().stream())
                        .toList(),
                groepen.stream().filter(groep -> !isVoorop(groep)).toList());
    }

    private static boolean isVoorop(Groep groep) {
        return groep.groep() == Actiegroep.VOOROP;
    }

    public boolean isLeeg() {
        return zichtbaar.isEmpty() && meer.isEmpty();
    }

    /** What is behind the click, so that somebody who looks for a word sees it before opening anything. */
    public String trefwoorden() {
        return meer.stream().map(groep -> groep.groep().trefwoorden()).collect(Collectors.joining(", "));
    }
}
