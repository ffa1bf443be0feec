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
record Bewaard(List<Versie> versies, List<Bewerking> bewerkingen, List<Publicatie> publicaties) {

    static Bewaard lees(RapportNummer nummer, Versieopslag versies, Bewerkingopslag bewerkingen) {
        return new Bewaard(versies.alle(nummer), bewerkingen.alle(nummer), versies.publicaties(nummer));
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
                && publicatie(versie).map(Publicatie::isOngewijzigd).orElse(true);
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

    /** Of what went out, as far as this reader sees that. */
    String hash(int versie, Rapporttoegang.Blik blik) {
        String geteld = versie(versie).hash();
        return blik.alles() ? geteld : publicatie(versie).map(Publicatie::hash).orElse(geteld);
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
                            bewerking(versie.versie()).stand().omschrijving(),
                            publicatie.map(deze -> Dag.toon(deze.op())).orElse(""),
                            publicatie.map(Publicatie::hash).orElse(versie.hash()),
                            isOngewijzigd(versie.versie()),
                            zichtbaar.contains(versie.versie())));
        }
        return regels;
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
