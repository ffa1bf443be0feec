// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking along the file of an export that was made, and the key to check any such file with. */
@Service
public class Ophalen {

    private final Uitvoeropslag opslag;
    private final Stukken stukken;
    private final Ondertekening ondertekening;
    private final Heraanmelding heraanmelding;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Ophalen(
            Uitvoeropslag opslag,
            Stukken stukken,
            Ondertekening ondertekening,
            Heraanmelding heraanmelding,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.opslag = opslag;
        this.stukken = stukken;
        this.ondertekening = ondertekening;
        this.heraanmelding = heraanmelding;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** A file to fetch. @param grootte in bytes */
    public record Bestand(String naam, long grootte, Inhoud inhoud) {}

    public interface Inhoud {
        void schrijf(OutputStream naar) throws IOException;
    }

    /** The public half of the key, and its SHA-256 in hexadecimal. */
    public record Sleutel(String pem, String vingerafdruk) {}

    /**
     * Fetches the file, and logs with how many lines, also at the number that all of them are about.
     *
     * @throws Weigering when it is somebody else's, is not ready or is over
     */
    @Transactional
    public Bestand haalOp(String nummer) {
        Medewerker wie = Uitvoeren.eisLezer(toegang);
        heraanmelding.eisRecenteAanmelding();
        Uitvoer uitvoer = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        if (!uitvoer.door().equals(wie.id())) {
            throw new Weigering("Alleen wie om deze uitvoer vroeg, kan het bestand ophalen.");
        }
        boolean erIs = uitvoer.stand() == Uitvoerstand.KLAAR
                && uitvoer.verlooptOp() != null
                && klok.instant().isBefore(uitvoer.verlooptOp());
        if (!erIs) {
            throw new Weigering("Er is nu geen bestand om op te halen. Kijk hoe het met de uitvoer staat.");
        }
        String wat = "logboek uitgevoerd: " + uitvoer.regels() + " regels";
        gebeurtenissen.publishEvent(new Handeling(Actie.EXPORTEREN, wat, nummer, Uitvoeren.GROND));
        Optional.ofNullable(uitvoer.filter().get("nummer"))
                .ifPresent(over ->
                        gebeurtenissen.publishEvent(new Handeling(Actie.EXPORTEREN, wat, over, Uitvoeren.GROND)));
        long grootte = uitvoer.grootte() == null ? 0 : uitvoer.grootte();
        return new Bestand("logboek-" + nummer + ".zip", grootte, naar -> stukken.lees(nummer, grootte, naar));
    }

    /** To check a file with, anywhere. @return nothing when no key is set up */
    public Optional<Sleutel> sleutel() {
        Uitvoeren.eisLezer(toegang);
        return ondertekening
                .publiek()
                .map(pem -> new Sleutel(pem, ondertekening.vingerafdruk().orElseThrow()));
    }
}
