// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.rapportage.kengetal.Blad.Rij;
import org.jspecify.annotations.Nullable;

/** Makes the tables of one measure, and the drawing beside them. */
final class Paneelmaker {

    /** With more columns than this the table is turned: then the moments, which are short, stand above it. */
    private static final int SMAL = 3;

    private final Bladbron bron;
    private final Labels labels;
    private final Maat maat;
    private final Momenten momenten;
    private final List<String> delen;

    Paneelmaker(Maat maat, Bladbron bron, Labels labels) {
        this.maat = maat;
        this.bron = bron;
        this.labels = labels;
        this.momenten = Momenten.van(maat, bron);
        this.delen = delen();
    }

    Paneel maak(String sleutel, @Nullable Double norm) {
        Berekening berekening = Berekening.van(maat, bron);
        if (maat.formule() == Formule.VERDELING) {
            return verdeling(sleutel);
        }
        boolean leeg = isLeeg(berekening);
        return new Paneel(
                sleutel,
                maat.titel(),
                maat.uitleg(),
                leeg,
                leeg ? List.of() : bladen(berekening),
                leeg ? null : new Grafiekmaker(maat, momenten, labels).maak(sleutel, delen, berekening, lijn(norm)));
    }

    /** A norm is a line only where it is measured as what is drawn: the price of a place is no limit of what all cost. */
    private @Nullable Double lijn(@Nullable Double norm) {
        return maat.formule() == Formule.DUUR ? norm : null;
    }

    /** Keys beside each other instead of moments: nothing to draw. */
    private Paneel verdeling(String sleutel) {
        List<Blad> bladen = new Kosten(maat, bron).verdeling().stream().toList();
        return new Paneel(sleutel, maat.titel(), maat.uitleg(), bladen.isEmpty(), bladen, null);
    }

    private List<Blad> bladen(Berekening berekening) {
        List<Blad> bladen = new ArrayList<>();
        bladen.add(blad(titel(), delen, berekening));
        if (maat.formule() == Formule.DUUR) {
            Rooster rooster = bron.gebeurd(maat.cijfer());
            bladen.add(blad(
                    "9 van de 10 binnen zoveel " + maat.eenheid().woord(),
                    delen,
                    Berekening.percentiel(maat, bron, Berekening.NEGEN_VAN_TIEN)));
            bladen.add(blad("Hoe vaak", delen, Berekening.aantallen(rooster)));
        }
        if (maat.formule() == Formule.DEEL) {
            List<String> alles =
                    Stream.concat(delen.stream(), Stream.of(maat.heel())).toList();
            bladen.add(blad("Aantallen", alles, Berekening.aantallen(bron.gebeurd(maat.cijfer()))));
        }
        if (maat.formule() == Formule.DEKKING) {
            Rooster rooster = bron.stand(maat.cijfer());
            Stream.of(maat.delen().get(0), maat.geheel())
                    .forEach(wat -> bladen.add(blad(
                            labels.toon(maat.cijfer(), wat),
                            delen,
                            (tijd, rij) -> Waarde.van(rooster.cel(tijd, Dekking.knoop(wat, rij))))));
        }
        return bladen;
    }

    private String titel() {
        return switch (maat.formule()) {
            case DUUR -> "Mediaan in " + maat.eenheid().woord();
            case DEEL, BEZETTING, DEKKING -> "In procenten";
            default -> maat.titel();
        };
    }

    private Blad blad(String titel, List<String> rijen, Berekening berekening) {
        List<String> tijden = momenten.sleutels();
        boolean gedraaid = rijen.size() > SMAL || maat.formule().isNu();
        if (gedraaid) {
            return new Blad(
                    titel,
                    "Onderdeel",
                    List.copyOf(momenten.koppen().values()),
                    rijen.stream()
                            .map(deel -> new Rij(
                                    label(deel),
                                    tijden.stream()
                                            .map(tijd -> berekening
                                                    .waarde(tijd, deel)
                                                    .tekst())
                                            .toList()))
                            .toList());
        }
        return new Blad(
                titel,
                "Periode",
                rijen.stream().map(this::label).toList(),
                tijden.stream()
                        .map(tijd -> new Rij(
                                momenten.koppen().get(tijd),
                                rijen.stream()
                                        .map(deel ->
                                                berekening.waarde(tijd, deel).tekst())
                                        .toList()))
                        .toList());
    }

    /** Those that are asked for, or all that were counted in what is shown; the total last. */
    private List<String> delen() {
        if (maat.formule() == Formule.PER_HONDERD) {
            return List.of(Plek.ALLES);
        }
        if (maat.formule() == Formule.LAST && bron.fteNu().isEmpty()) {
            return List.of(Last.GEWOGEN);
        }
        Rooster rooster = rooster();
        if (maat.formule() == Formule.DEKKING) {
            return new Dekking(maat)
                    .rijen(rooster.delen().stream()
                            .filter(deel -> isErOoit(rooster, deel))
                            .toList());
        }
        List<String> gevraagd = maat.delen(rooster.delen());
        if (!maat.delen().isEmpty()) {
            return gevraagd;
        }
        List<String> geteld = gevraagd.stream()
                .filter(deel -> isErOoit(rooster, deel))
                .sorted(labels.volgorde(maat.cijfer()))
                .toList();
        boolean totaal = maat.optelbaar() && geteld.size() > 1;
        return Stream.concat(geteld.stream(), totaal ? Stream.of(Plek.ALLES) : Stream.of())
                .toList();
    }

    private boolean isErOoit(Rooster rooster, String deel) {
        return momenten.sleutels().stream().anyMatch(tijd -> !rooster.isLeeg(tijd, deel));
    }

    private boolean isLeeg(Berekening berekening) {
        if (maat.formule() == Formule.DEKKING || maat.formule() == Formule.INZET || maat.formule() == Formule.KOSTEN) {
            return momenten.sleutels().stream().allMatch(tijd -> delen.stream()
                    .allMatch(deel -> berekening.waarde(tijd, deel).isNiets()));
        }
        Rooster rooster = rooster();
        return momenten.sleutels().stream().allMatch(rooster::isLeeg);
    }

    private Rooster rooster() {
        return switch (maat.formule()) {
            case STAND, LAST, DEKKING -> bron.stand(maat.cijfer());
            case OPEN -> bron.open(maat.cijfer(), maat.dagen());
            case VOORUIT -> bron.vooruit(maat.cijfer(), maat.dagen());
            case BEZETTING -> bron.gemiddeld(maat.bij());
            case PER_HONDERD -> bron.gemiddeld(maat.bij());
            case INZET, KOSTEN, VERDELING -> bron.sommen(maat.cijfer());
            default -> bron.gebeurd(maat.cijfer());
        };
    }

    private String label(String deel) {
        if (deel.equals(Plek.ALLES) && maat.formule() == Formule.PER_HONDERD) {
            return "Per 100 zaakmaanden";
        }
        return labels.toon(maat.cijfer(), deel);
    }
}
