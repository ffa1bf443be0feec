// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.toegang.Noodinzage;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Zaakdeel;
import org.jspecify.annotations.Nullable;

/**
 * The case page as one person may see it.
 *
 * @param stand how far the case is and who carries it, in words
 * @param inhoud false for who only manages the caseload: then there is no identity and no part
 * @param nood the emergency access by which this person reads it, or null
 * @param toontKring whether this person may know who else can see it
 * @param toontWieKeek whether this person may give the client who looked
 * @param zietContact whether this person may know how to reach the client
 * @param handelingen what this person can do now without a task; those of a track stand there
 */
record Zaakblad(
        String nummer,
        String gevaar,
        String stand,
        boolean inhoud,
        @Nullable Noodinzage nood,
        boolean toontKring,
        boolean toontWieKeek,
        boolean zietContact,
        @Nullable Contact contact,
        Handelingen handelingen,
        List<Wacht> wachtOp,
        List<Essentie.Regel> kern,
        List<Essentie.Regel> wie,
        List<Verborgen> verborgen,
        List<Termijnregel> termijnen,
        List<Takenlijst.Regel> taken,
        List<Deel> delen,
        List<Verantwoording> verantwoording,
        List<Gebeurtenis> tijdlijn) {

    /** How to reach the client, on request. */
    public List<Verborgen> contactvelden() {
        return verborgen(Compartiment.VEILIG_CONTACT);
    }

    /** What the reporter told of the client, on request. */
    public List<Verborgen> clientvelden() {
        return verborgen(Compartiment.IDENTITEIT);
    }

    private List<Verborgen> verborgen(Compartiment compartiment) {
        return verborgen.stream()
                .filter(veld -> veld.spoor() == null && veld.compartiment() == compartiment)
                .toList();
    }

    /** How to reach somebody safely. @param waarschuwing what must not go wrong, or empty */
    record Contact(String regel, String waarschuwing, List<Essentie.Regel> regels) {}

    record Wacht(String opWie, String waarop, String sinds, @Nullable String klaarPad) {}

    /** @param wijzigingen how it was moved or paused, in words @param acties what this person can do with it */
    record Termijnregel(
            String wat,
            String reden,
            String datum,
            String resterend,
            boolean teLaat,
            List<String> wijzigingen,
            List<Actie> acties) {}

    record Actie(String naam, String adres) {}

    /** @param isSpoor whether it is of a track: then its acts stand with it */
    record Deel(
            String titel,
            boolean isSpoor,
            List<Essentie.Regel> regels,
            List<Verborgen> verborgen,
            List<Zaakdeel.Actie> acties,
            List<Verantwoording> verantwoording) {

        /** Facts, or a track that can be begun with: its acts stand nowhere else. */
        public boolean staatErIets() {
            return !regels.isEmpty() || isSpoor && !acties.isEmpty();
        }
    }

    /** Why a field is asked and on which ground. */
    record Verantwoording(String veld, String doel, String grondslag) {}

    record Gebeurtenis(String op, String wat, String door) {}
}
