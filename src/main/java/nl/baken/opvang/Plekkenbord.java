// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board of places. Coordinators and their team leader see the places, a policy officer only how many beds there are
 * of each kind; nobody sees an address here.
 */
@Service
public class Plekkenbord {

    private final Plekken plekken;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Plekkenbord(Plekken plekken, HuidigeMedewerker huidige, ApplicationEventPublisher gebeurtenissen) {
        this.plekken = plekken;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Beds of one kind. */
    public record Totaal(Opvangtype soort, int capaciteit, int vrij) {}

    /** @param plekken empty for who sees the totals only @param magWijzigen whether this person keeps the board */
    public record Bord(List<Totaal> totalen, boolean zietPlekken, List<Plek> plekken, boolean magWijzigen) {}

    /** @throws NietGevonden for who has no business here */
    @Transactional
    public Bord bekijk() {
        Medewerker wie = huidige.wie();
        boolean zietPlekken = heeft(wie, Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC);
        if (!zietPlekken && !wie.heeft(Rol.BELEIDSMEDEWERKER)) {
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van("plekkenbord", wie.id(), "opvangcapaciteit"));
        List<Plek> alle = plekken.alle();
        return new Bord(totalen(alle), zietPlekken, zietPlekken ? alle : List.of(), wie.heeft(Rol.TEAMLEIDER_ZC));
    }

    private static List<Totaal> totalen(List<Plek> alle) {
        return Arrays.stream(Opvangtype.values())
                .map(soort ->
                        alle.stream().filter(plek -> plek.soort() == soort).toList())
                .filter(soort -> !soort.isEmpty())
                .map(soort -> new Totaal(
                        soort.get(0).soort(),
                        soort.stream().mapToInt(Plek::capaciteit).sum(),
                        soort.stream().mapToInt(Plek::vrij).sum()))
                .toList();
    }

    /** To change it. @throws NietGevonden for anybody but a team leader, and when there is no such place */
    @Transactional(readOnly = true)
    public Plek lees(long id) {
        eisBeheerder();
        return plekken.zoek(id).orElseThrow(NietGevonden::new);
    }

    /** The form opens. @throws NietGevonden for anybody but a team leader */
    public void eisBeheerder() {
        if (!huidige.wie().heeft(Rol.TEAMLEIDER_ZC)) {
            throw new NietGevonden();
        }
    }

    /** @param kenmerk mark of the form: the same form sent twice makes one place */
    @Transactional
    public void voegToe(String kenmerk, BewaarPlek opdracht) {
        eisBeheerder();
        long id = plekken.voegToe(kenmerk, opdracht);
        gebeurtenissen.publishEvent(
                new Handeling(Actie.AANMAKEN, "opvangplek toegevoegd", Plek.nummer(id), "teamleiding"));
    }

    /** Fewer beds than are occupied is allowed: nobody is put out by it, and nobody comes in. */
    @Transactional
    public void wijzig(long id, BewaarPlek opdracht) {
        lees(id);
        plekken.wijzig(id, opdracht);
        gebeurtenissen.publishEvent(new Handeling("opvangplek gewijzigd", Plek.nummer(id), "teamleiding"));
    }

    private static boolean heeft(Medewerker wie, Rol... rollen) {
        return Set.of(rollen).stream().anyMatch(wie::heeft);
    }
}
