// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a task of a question: whose it is and since when. */
@Component
class Raadsvraagessentie implements Essentie {

    private final Raadsvraagopslag opslag;
    private final Toegang toegang;

    Raadsvraagessentie(Raadsvraagopslag opslag, Toegang toegang) {
        this.opslag = opslag;
        this.toegang = toegang;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(RaadsvraagNummer.VOORVOEGSEL);
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public List<Regel> regels(String nummer, Medewerker wie) {
        toegang.eisInzage("raadsvraag bij taak", nummer);
        Raadsvraag vraag = opslag.lees(new RaadsvraagNummer(nummer));
        return List.of(
                new Regel("Raad van", vraag.gemeente()),
                new Regel("Onderwerp", vraag.onderwerp().omschrijving()),
                new Regel("Ontvangen op", Dag.toon(vraag.ontvangenOp())));
    }

    @Override
    public String adres(String nummer, Medewerker wie) {
        return "/stuurinformatie/raadsvragen/" + nummer;
    }
}
