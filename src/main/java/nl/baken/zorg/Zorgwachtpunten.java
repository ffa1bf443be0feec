// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Wachtpunten;
import org.springframework.stereotype.Component;

/** What care waits for: appointments that are not made, statements that did not come, and the ggz. */
@Component
class Zorgwachtpunten implements Wachtpunten {

    private final Verwijzingopslag verwijzingen;
    private final Verklaringopslag verklaringen;
    private final Ggzopslag trajecten;

    Zorgwachtpunten(Verwijzingopslag verwijzingen, Verklaringopslag verklaringen, Ggzopslag trajecten) {
        this.verwijzingen = verwijzingen;
        this.verklaringen = verklaringen;
        this.trajecten = trajecten;
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        Stream<Wachtpunt> afspraken = verwijzingen.open(nummer).stream()
                .filter(verwijzing -> verwijzing.afspraakOp() == null)
                .map(verwijzing -> wacht(verwijzing.soort().omschrijving(), "een afspraak", verwijzing.gevraagdOp()));
        Stream<Wachtpunt> gevraagd = verklaringen.gevraagd(nummer).stream()
                .map(verklaring ->
                        wacht(verklaring.behandelaar().omschrijving(), "de verklaring", verklaring.gevraagdOp()));
        Stream<Wachtpunt> ggz = trajecten.laatste(nummer).stream()
                .flatMap(traject -> traject.wachtOp().stream().flatMap(wacht -> ggz(traject).stream()));
        return Stream.of(afspraken, gevraagd, ggz).flatMap(punten -> punten).toList();
    }

    private static Optional<Wachtpunt> ggz(Ggztraject traject) {
        if (traject.intakeOp() != null) {
            return Optional.of(wacht("Ggz", "het begin van de behandeling", traject.intakeOp()));
        }
        return Optional.ofNullable(traject.verwezenOp()).map(verwezen -> wacht("Ggz", "de intake", verwezen));
    }

    private static Wachtpunt wacht(String opWie, String waarop, LocalDate sinds) {
        return new Wachtpunt(opWie, waarop, sinds, null);
    }
}
