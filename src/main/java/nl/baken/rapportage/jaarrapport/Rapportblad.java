// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;

/**
 * The page of a report, for one reader.
 *
 * @param versie that is shown, 0 when this reader sees none yet
 * @param alles whether it shows every count
 * @param concept whether what is shown is not published
 * @param kanHertellen whether this reader can count again now
 * @param kanIntrekken whether this reader can keep the last version from being published
 * @param leeg titles of the tables in which nothing was counted
 * @param hash of the tables that are shown, never of counts that this reader may not see
 * @param gehasht what the hash is taken of
 * @param ongewijzigd whether the hashes of what was kept still hold
 */
public record Rapportblad(
        String nummer,
        String periode,
        String stand,
        int versie,
        boolean alles,
        boolean concept,
        boolean kanHertellen,
        boolean kanIntrekken,
        String reden,
        String duiding,
        List<Bladtabel> tabellen,
        List<String> leeg,
        List<Verschil> verschillen,
        List<Aansluitregel> aansluitingen,
        List<Stemregel> stemmen,
        List<Versieregel> versies,
        String hash,
        String gehasht,
        boolean ongewijzigd) {

    /** As this reader may see it. */
    public record Aansluitregel(String onderdeel, String eigen, String comensha, String verschil) {}

    /** Roles only: who that was, is in the log. */
    public record Stemregel(int ronde, String partij, String antwoord, String opmerking, String rol, String op) {}

    /** @param leesbaar whether this reader can open it */
    public record Versieregel(
            int versie, String vastgelegd, String stand, String gepubliceerd, boolean ongewijzigd, boolean leesbaar) {}
}
