// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves Baken about a client: made ready after D10, and sent once after D10 was asked again. Callers check
 * involvement in the case.
 */
@Service
public class Deelpakketten {

    private final Delen delen;
    private final Pakketopslag opslag;
    private final Slot slot;
    private final ObjectProvider<Pakketbron> bron;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Deelpakketten(
            Delen delen,
            Pakketopslag opslag,
            Slot slot,
            ObjectProvider<Pakketbron> bron,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.delen = delen;
        this.opslag = opslag;
        this.slot = slot;
        this.bron = bron;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Makes a package ready; nothing is sent yet.
     *
     * @return its id
     * @throws Weigering at field {@code groepen} when D10 says no to any of these groups
     */
    @Transactional
    public long zetKlaar(
            ZaakNummer nummer,
            Ontvanger ontvanger,
            Doel doel,
            Set<Gegevensgroep> groepen,
            Omstandigheid omstandigheid) {
        slot.neem(nummer);
        Deelbesluit besluit = delen.toets(nummer, ontvanger, doel, groepen, omstandigheid);
        if (!besluit.mag()) {
            throw new Weigering("groepen", besluit.waaromNiet());
        }
        gebeurtenissen.publishEvent(new Handeling("gegevens klaargezet om te delen", nummer.waarde(), "betrokkenheid"));
        return opslag.bewaar(nummer, ontvanger, doel, besluit, omstandigheid, klok.instant());
    }

    /**
     * It goes out now. Saying it twice sends it once.
     *
     * @throws Weigering when it was withdrawn, or D10 no longer allows it
     */
    @Transactional
    public void verzend(long id) {
        ZaakNummer nummer = opslag.zoek(id).orElseThrow(NietGevonden::new).zaak();
        slot.neem(nummer);
        Pakket pakket = opslag.zoek(id).orElseThrow(NietGevonden::new);
        if (pakket.isVerzonden()) {
            return;
        }
        if (!pakket.isOpen()) {
            throw new Weigering("Dit pakket is ingetrokken. Verstuur het niet.");
        }
        Deelbesluit besluit = delen.toets(
                nummer,
                pakket.ontvanger(),
                pakket.doel(),
                Set.copyOf(pakket.groepen()),
                new Omstandigheid(opslag.isPlicht(id), pakket.grond() == Deelgrond.VITAAL_BELANG, pakket.motief()));
        if (!besluit.mag()) {
            throw new Weigering("Dit mag niet meer worden gedeeld. " + besluit.waaromNiet());
        }
        opslag.zetVerzonden(id, merk(pakket), klok.instant());
        gebeurtenissen.publishEvent(new Handeling("gegevens gedeeld", nummer.waarde(), "betrokkenheid"));
    }

    /** Told or sent along another way, now: D10 decides, and it counts as shared. @throws Weigering as {@link #zetKlaar} */
    @Transactional
    public void legVast(
            ZaakNummer nummer,
            Ontvanger ontvanger,
            Doel doel,
            Set<Gegevensgroep> groepen,
            Omstandigheid omstandigheid) {
        long id = zetKlaar(nummer, ontvanger, doel, groepen, omstandigheid);
        opslag.zetVerzonden(id, null, klok.instant());
    }

    /** Nothing that is ready is sent any more. @return how many */
    @Transactional
    public int trekIn(ZaakNummer nummer, Intrekreden reden) {
        slot.neem(nummer);
        return trekIn(nummer, reden, open(nummer));
    }

    /** Only what would go out on the ground of these consents; who calls has the lock. */
    int trekIn(ZaakNummer nummer, Collection<Doel> doelen) {
        return trekIn(
                nummer,
                Intrekreden.TOESTEMMING_INGETROKKEN,
                open(nummer).stream()
                        .filter(pakket -> doelen.contains(pakket.doel()) && pakket.grond() == Deelgrond.TOESTEMMING)
                        .toList());
    }

    private int trekIn(ZaakNummer nummer, Intrekreden reden, List<Pakket> pakketten) {
        pakketten.forEach(pakket -> opslag.trekIn(pakket.id(), reden, klok.instant()));
        if (!pakketten.isEmpty()) {
            gebeurtenissen.publishEvent(new Handeling("klaargezette gegevens ingetrokken", nummer.waarde(), "systeem"));
        }
        return pakketten.size();
    }

    /** What was shared on the ground of acute danger is told to the client. Saying it twice says it once. */
    @Transactional
    public void zetVerteld(long id) {
        opslag.zetVerteld(id, klok.instant());
    }

    /** Ready and not sent, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pakket> open(ZaakNummer nummer) {
        return alle(nummer).stream().filter(Pakket::isOpen).toList();
    }

    /** Every package there ever was, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pakket> alle(ZaakNummer nummer) {
        return opslag.alle(nummer);
    }

    /** @throws NietGevonden when this case has no such package */
    @Transactional(readOnly = true)
    public Pakket lees(ZaakNummer nummer, long id) {
        return opslag.zoek(id).filter(pakket -> pakket.zaak().equals(nummer)).orElseThrow(NietGevonden::new);
    }

    /** The fields as they stand in the case now. */
    public List<Regel> inhoud(Pakket pakket) {
        return bron.stream().flatMap(regels -> regels.regels(pakket).stream()).toList();
    }

    /** Tells later whether a paper is what was sent, without keeping what stood on it. */
    private @Nullable Geheim merk(Pakket pakket) {
        List<Regel> regels = inhoud(pakket);
        if (regels.isEmpty()) {
            return null;
        }
        StringBuilder tekst = new StringBuilder();
        regels.forEach(regel ->
                tekst.append(regel.label()).append('\n').append(regel.waarde()).append('\n'));
        try {
            byte[] afdruk =
                    MessageDigest.getInstance("SHA-256").digest(tekst.toString().getBytes(StandardCharsets.UTF_8));
            return Geheim.van(HexFormat.of().formatHex(afdruk));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
