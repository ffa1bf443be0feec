// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;

/**
 * The ready-made task lists, in the order in which people see them: first what can't wait, then whose it is. Each is a
 * choice from the tasks that somebody may see, except the team's.
 */
public enum Lijst implements Codewoord {
    ALLES("Alles", "Alles wat voor jou open staat: eerst wat van jou is, dan rood, dan de termijn.", "true"),
    ROOD(
            "Rood",
            "Taken van zaken met code rood.",
            "urgentie >= 80",
            Set.of(Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC, Rol.WMO_CONSULENT)),
    TE_LAAT("Te laat", "De termijn is voorbij.", "vervalt < :seconde"),
    DEZE_WEEK("Deze week", "Uiterlijk zondag klaar, en wat al te laat is.", "vervalt < :maandag"),
    MIJN("Mijn taken", "Taken die op jouw naam staan.", "toegewezen = :wie"),
    AANGEBODEN("Aangeboden aan mij", "Taken die je kunt nemen.", "toegewezen is null"),
    WAARNEMING(
            "Ik neem waar",
            "Taken van zaken waarin jij waarnemer bent.",
            """
            exists (select 1 from toegang.betrokkenheid b where b.nummer = taak.nummer and b.account = :wie
                    and b.grond = 'waarnemer' and b.van <= :nu and (b.tot is null or b.tot > :nu))""",
            Set.of(Rol.ZORGCOORDINATOR)),
    TEAM(
            "Heel het team",
            "Alle open taken van lopende zaken: zaaknummer, stap, termijn en wie. Zonder inhoud.",
            "true",
            Set.of(Rol.TEAMLEIDER_ZC));

    private final String naam;
    private final String uitleg;
    private final String voorwaarde;
    private final Set<Rol> rollen;

    Lijst(String naam, String uitleg, String voorwaarde) {
        this(naam, uitleg, voorwaarde, Set.of(Rol.values()));
    }

    Lijst(String naam, String uitleg, String voorwaarde, Set<Rol> rollen) {
        this.naam = naam;
        this.uitleg = uitleg;
        this.voorwaarde = voorwaarde;
        this.rollen = rollen;
    }

    @Override
    public String omschrijving() {
        return naam;
    }

    public String uitleg() {
        return uitleg;
    }

    /** Who finds this list in Tasklist. It is not what guards the tasks. */
    public Set<Rol> rollen() {
        return rollen;
    }

    boolean isVoor(Medewerker wie) {
        return rollen.stream().anyMatch(wie::heeft);
    }

    String bron() {
        return this == TEAM ? "toegang.taken_van_het_team" : "toegang.zichtbare_taken";
    }

    /** On a row {@code taak} of the projection. */
    String voorwaarde() {
        return voorwaarde;
    }
}
