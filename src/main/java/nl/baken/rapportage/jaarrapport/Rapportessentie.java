// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.taak.Essentie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a task of a report: which one, and how far it is. */
@Component
class Rapportessentie implements Essentie {

    private final Rapportopslag opslag;
    private final Bewerkingopslag bewerkingen;
    private final Rapporttoegang rechten;

    Rapportessentie(Rapportopslag opslag, Bewerkingopslag bewerkingen, Rapporttoegang rechten) {
        this.opslag = opslag;
        this.bewerkingen = bewerkingen;
        this.rechten = rechten;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(RapportNummer.VOORVOEGSEL);
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public List<Regel> regels(String kenmerk, Medewerker wie) {
        RapportNummer nummer = new RapportNummer(kenmerk);
        rechten.eis(nummer, "rapport bij taak");
        Bewerking bewerking = bewerkingen.laatste(nummer);
        return List.of(
                new Regel("Rapport over", opslag.lees(nummer).periode().naam()),
                new Regel("Versie", Integer.toString(bewerking.versie())),
                new Regel("Stand", bewerking.stand().omschrijving()));
    }

    @Override
    public String adres(String nummer, Medewerker wie) {
        return "/stuurinformatie/jaarrapporten/" + nummer;
    }
}
