// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.rapportage.jaarrapport.Rapportblad.Versieregel;
import org.jspecify.annotations.Nullable;

/** What of a report was kept: its versions, what people did with them, and what went out. */
record Bewaard(List<Versie> versies, List<Getoond> getoond, List<Bewerking> bewerkingen, List<Publicatie> publicaties) {

    static Bewaard lees(RapportNummer nummer, Versieopslag versies, Bewerkingopslag bewerkingen) {
        return new Bewaard(
                versies.alle(nummer), versies.getoond(nummer), bewerkingen.alle(nummer), versies.publicaties(nummer));
    }

    Optional<Publicatie> publicatie(int versie) {
        return publicaties.stream().filter(deze -> deze.versie() == versie).findFirst();
    }

    Bewerking bewerking(int versie) {
        return bewerkingen.stream()
                .filter(deze -> deze.versie() == versie)
                .findFirst()
                .orElseThrow();
    }

    Versie versie(int versie) {
        return versies.stream()
                .filter(deze -> deze.versie() == versie)
                .findFirst()
                .orElseThrow();
    }

    boolean isOngewijzigd(int versie) {
        return versie(versie).isOngewijzigd()
                && getoond(versie).map(Getoond::isOngewijzigd).orElse(true)
                && publicatie(versie).map(Publicatie::isOngewijzigd).orElse(true);
    }

    Rapportstand stand() {
        return bewerkingen.get(bewerkingen.size() - 1).stand();
    }

    /** What was published stays, so another version can be made of it; of what never was, another report is begun. */
    boolean isHertelbaar() {
        return stand() == Rapportstand.KLAAR || (stand() == Rapportstand.INGETROKKEN && !publicaties.isEmpty());
    }

    /** The numbers of those that this reader may open. */
    List<Integer> zichtbaar(Rapporttoegang.Blik blik) {
        return versies.stream()
                .map(Versie::versie)
                .filter(versie -> blik.concept() || publicatie(versie).isPresent())
                .toList();
    }

    String duiding(int versie) {
        return publicatie(versie)
                .map(deze -> deze.openbaar().duiding())
                .orElseGet(() -> tekst(bewerking(versie).duiding()));
    }

    String reden(int versie) {
        return tekst(bewerking(versie).reden());
    }

    Optional<Getoond> getoond(int versie) {
        return getoond.stream().filter(deze -> deze.versie() == versie).findFirst();
    }

    /** The tables with small counts hidden: as they went out, else as they are to go out. */
    List<Bladtabel> openbareTabellen(int versie) {
        return publicatie(versie)
                .map(publicatie -> publicatie.openbaar().tabellen())
                .or(() -> getoond(versie).map(Getoond::tabellen))
                .orElse(List.of());
    }

    /** Of the tables that this reader sees: a hash of the exact counts lets a reader try what is hidden until it fits. */
    String hash(int versie, Rapporttoegang.Blik blik) {
        if (blik.alles()) {
            return versie(versie).hash();
        }
        return publicatie(versie)
                .map(Publicatie::hash)
                .or(() -> getoond(versie).map(Getoond::hash))
                .orElse("");
    }

    /** What of this version the hash is taken of, in words. */
    String gehasht(int versie, Rapporttoegang.Blik blik) {
        if (blik.alles()) {
            return "de tabellen met alle aantallen";
        }
        return publicatie(versie).isPresent() ? "de gepubliceerde tabellen en duiding" : "de afgeschermde tabellen";
    }

    /** The newest first. */
    List<Versieregel> regels(List<Integer> zichtbaar) {
        List<Versieregel> regels = new ArrayList<>();
        for (Versie versie : versies) {
            Optional<Publicatie> publicatie = publicatie(versie.versie());
            regels.add(
                    0,
                    new Versieregel(
                            versie.versie(),
                            Dag.moment(versie.vastgelegdOp()),
                            bewerking(versie.versie()).inWoorden(),
                            publicatie.map(deze -> Dag.toon(deze.op())).orElse(""),
                            isOngewijzigd(versie.versie()),
                            zichtbaar.contains(versie.versie())));
        }
        return regels;
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
