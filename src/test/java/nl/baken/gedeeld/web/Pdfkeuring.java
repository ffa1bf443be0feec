// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges a PDF by the rules of PDF/UA-1 (ISO 14289-1) that a machine can check, with veraPDF. None may fail. */
public final class Pdfkeuring {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfkeuring() {}

    public static void keur(byte[] pdf) {
        assertThat(gezakt(pdf)).as("regels van PDF/UA waarvoor het blad zakt").isEmpty();
    }

    /** @return clause and test of every rule that fails, with what veraPDF says of it */
    private static Set<String> gezakt(byte[] pdf) {
        try (PDFAParser lezer =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator keuring = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            Set<String> gezakt = new TreeSet<>();
            for (TestAssertion regel : keuring.validate(lezer).getTestAssertions()) {
                gezakt.add(regel.getRuleId().getClause() + "-"
                        + regel.getRuleId().getTestNumber() + " " + regel.getMessage());
            }
            return gezakt;
        } catch (Exception e) {
            throw new IllegalStateException("dit blad is niet te keuren", e);
        }
    }
}
