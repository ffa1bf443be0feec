// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.toegang.Accounts;
import org.springframework.stereotype.Component;

/**
 * What the people of a story did and saw, written down by who drives the story and not by Baken: the log must tell the
 * same, no line more and no line less.
 */
@Component
public class Draaiboek {

    private final Accounts accounts;
    private final List<Regel> regels = new ArrayList<>();

    Draaiboek(Accounts accounts) {
        this.accounts = accounts;
    }

    public record Regel(String medewerker, String wat, String nummer, boolean toegestaan) {}

    /** Somebody did something that Baken accepted. */
    public void deed(Medewerker wie, String wat, String nummer) {
        regels.add(new Regel(wie.id(), wat, nummer, true));
    }

    /** Somebody read a page of this number outside the verbs of the story. */
    public void las(String gebruikersnaam, String wat, String nummer) {
        zag(accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker(), wat, nummer, true);
    }

    /** @param toegestaan false when the answer was that there is no such thing */
    public void zag(Medewerker wie, String wat, String nummer, boolean toegestaan) {
        regels.add(new Regel(wie.id(), wat, nummer, toegestaan));
    }

    public List<Regel> alles() {
        return List.copyOf(regels);
    }

    public void opnieuw() {
        regels.clear();
    }
}
