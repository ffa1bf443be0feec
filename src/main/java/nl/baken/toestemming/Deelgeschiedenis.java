// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.Geschiedenisbron;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was shared about a client: on which ground and which kinds of data. Who got it and why stays in the case. */
@Component
class Deelgeschiedenis implements Geschiedenisbron {

    private final Deelpakketten pakketten;

    Deelgeschiedenis(Deelpakketten pakketten) {
        this.pakketten = pakketten;
    }

    @Override
    public List<Gebeurtenis> van(String nummer) {
        try {
            return pakketten.alle(new ZaakNummer(nummer)).stream()
                    .flatMap(Deelgeschiedenis::stappen)
                    .toList();
        } catch (OngeldigNummer e) {
            // Only of a case is something shared.
            return List.of();
        }
    }

    private static Stream<Gebeurtenis> stappen(Pakket pakket) {
        List<Gebeurtenis> stappen = new ArrayList<>();
        // What was told and not sent as a package was never ready.
        boolean later = !pakket.isVerzonden() || pakket.merk() != null;
        voegToe(stappen, pakket, Pakketstap.KLAARGEZET, later ? pakket.klaarOp() : null);
        voegToe(stappen, pakket, Pakketstap.GEDEELD, pakket.verzondenOp());
        voegToe(stappen, pakket, Pakketstap.INGETROKKEN, pakket.ingetrokkenOp());
        voegToe(stappen, pakket, Pakketstap.VERTELD, pakket.verteldOp());
        return stappen.stream();
    }

    private static void voegToe(List<Gebeurtenis> stappen, Pakket pakket, Pakketstap stap, @Nullable Instant op) {
        if (op != null) {
            stappen.add(
                    new Gebeurtenis(op, Gebeurtenis.Soort.DELING, stap.omschrijving(), bij(pakket), null, een(pakket)));
        }
    }

    private static String bij(Pakket pakket) {
        return "pakket " + pakket.id() + ", grond: " + pakket.grond().omschrijving() + ", gegevens: "
                + pakket.groepen().stream().map(Compartiment::nummer).collect(Collectors.joining(", "));
    }

    private static @Nullable Compartiment een(Pakket pakket) {
        return pakket.groepen().size() == 1 ? pakket.groepen().get(0) : null;
    }
}
