// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.veiligheid.Codeverloop;
import nl.baken.veiligheid.Codeverloop.Code;
import nl.baken.zaak.Mijlpalen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaaktelling;
import nl.baken.zaak.Zaaktelling.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many cases run with which safety code (K05), from one moment to the next; the weights of D11 come in when somebody
 * reads. Light as in {@link GewogenWerklast}: aftercare, a case on hold, and what is left after a death, until the file
 * closes.
 */
@Component
class Caseloadcijfers implements Telbaar {

    private static final String CIJFER = "K05";
    private static final String GEEN = "geen";
    private static final String NAZORG = "nazorg";
    private static final String WEG = "";

    private final Zaaktelling zaken;
    private final Codeverloop codes;

    Caseloadcijfers(Zaaktelling zaken, Codeverloop codes) {
        this.zaken = zaken;
        this.codes = codes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Code>> screeningen = codes.van(nummers);
        Map<String, List<Moment>> momenten = zaken.momenten(
                nummers,
                List.of(
                        Mijlpalen.OPGESCHORT,
                        Mijlpalen.HERVAT,
                        Mijlpalen.TOCH_NIET_OVERLEDEN,
                        Mijlpalen.DOSSIER_GESLOTEN));
        return zaken.zaken(nummers).stream()
                .flatMap(zaak -> standen(
                        zaak,
                        screeningen.getOrDefault(zaak.nummer().waarde(), List.of()),
                        momenten.getOrDefault(zaak.nummer().waarde(), List.of())))
                .toList();
    }

    /** Something that may change how a case counts. */
    private record Wending(Instant op, String wat) {}

    private static Stream<Bijdrage> standen(Zaak zaak, List<Code> screeningen, List<Moment> momenten) {
        List<Bijdrage> standen = new ArrayList<>();
        String nummer = zaak.nummer().waarde();
        String was = GEEN;
        standen.add(Bijdrage.stand(nummer, CIJFER, was, zaak.geopendOp(), 1));
        Verloop verloop = new Verloop();
        for (Wending wending : wendingen(zaak, screeningen, momenten)) {
            String wordt = verloop.na(wending.wat());
            if (!wordt.equals(was)) {
                standen.add(Bijdrage.stand(nummer, CIJFER, was, wending.op(), -1));
                if (wordt.equals(WEG)) {
                    break;
                }
                standen.add(Bijdrage.stand(nummer, CIJFER, wordt, wending.op(), 1));
                was = wordt;
            }
        }
        return standen.stream();
    }

    /** A case that is closed by now was so from then on: a closing that was undone left no moment. */
    private static List<Wending> wendingen(Zaak zaak, List<Code> screeningen, List<Moment> momenten) {
        Stream<Wending> van = Stream.concat(
                screeningen.stream()
                        .map(code -> new Wending(code.op(), code.code().code())),
                momenten.stream()
                        .filter(moment -> !moment.wat().equals(Mijlpalen.DOSSIER_GESLOTEN)
                                || zaak.status() == Zaakstatus.AFGESLOTEN)
                        .map(moment -> new Wending(moment.op(), moment.wat())));
        Stream<Wending> einde =
                zaak.geslotenOp() == null ? Stream.empty() : Stream.of(new Wending(zaak.geslotenOp(), NAZORG));
        return Stream.concat(van, einde)
                .sorted(Comparator.comparing(Wending::op))
                .toList();
    }

    /** What is known of a case up to a moment. */
    private static final class Verloop {

        private String code = GEEN;
        private boolean stil;
        private boolean voorbij;

        String na(String wat) {
            switch (wat) {
                case Mijlpalen.DOSSIER_GESLOTEN -> {
                    return WEG;
                }
                case Mijlpalen.OPGESCHORT -> stil = true;
                case Mijlpalen.HERVAT, Mijlpalen.TOCH_NIET_OVERLEDEN -> stil = false;
                case NAZORG -> voorbij = true;
                default -> code = wat;
            }
            return stil || voorbij ? NAZORG : code;
        }
    }
}
