// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A file as encrypted pieces in the database: written and read as a stream, so memory does not grow with the file. */
@Component
class Stukken {

    /** In bytes; some hundreds of lines. */
    private static final int STUK = 512 * 1024;

    private static final String PLEK = "uitvoer.stuk.inhoud";

    private final JdbcClient database;
    private final Kluis kluis;
    private final TransactionOperations transactie;

    Stukken(JdbcClient database, Kluis kluis, TransactionOperations transactie) {
        this.database = database;
        this.kluis = kluis;
        this.transactie = transactie;
    }

    /** Every piece is a transaction of its own; close it to write the last one. */
    Schrijver schrijf(String uitvoer) {
        return new Schrijver(uitvoer);
    }

    final class Schrijver extends OutputStream {
        private final String uitvoer;
        private final byte[] buffer = new byte[STUK];
        private int vol;
        private int volgnummer;
        private long geschreven;

        private Schrijver(String uitvoer) {
            this.uitvoer = uitvoer;
        }

        @Override
        public void write(int teken) {
            write(new byte[] {(byte) teken}, 0, 1);
        }

        @Override
        public void write(byte[] bron, int vanaf, int lengte) {
            int gedaan = 0;
            while (gedaan < lengte) {
                int past = Math.min(lengte - gedaan, STUK - vol);
                System.arraycopy(bron, vanaf + gedaan, buffer, vol, past);
                vol += past;
                gedaan += past;
                if (vol == STUK) {
                    bewaar();
                }
            }
            geschreven += lengte;
        }

        @Override
        public void close() {
            if (vol > 0) {
                bewaar();
            }
        }

        /** In bytes. */
        long geschreven() {
            return geschreven;
        }

        private void bewaar() {
            byte[] inhoud = java.util.Arrays.copyOf(buffer, vol);
            UUID rij = UUID.randomUUID();
            transactie.executeWithoutResult(status -> database.sql(
                            "insert into uitvoer.stuk (uitvoer, volgnummer, rij, inhoud) values (?, ?, ?, ?)")
                    .params(uitvoer, volgnummer, rij, kluis.sluitInhoud(inhoud, PLEK, rij.toString()))
                    .update());
            volgnummer++;
            vol = 0;
        }
    }

    /** @throws IllegalStateException when a piece is missing: better no file than half a file */
    void lees(String uitvoer, long grootte, OutputStream naar) throws IOException {
        long gelezen = 0;
        for (int volgnummer = 0; gelezen < grootte; volgnummer++) {
            byte[] stuk = stuk(uitvoer, volgnummer);
            naar.write(stuk);
            gelezen += stuk.length;
        }
    }

    private byte[] stuk(String uitvoer, int volgnummer) {
        return transactie.execute(status -> database.sql(
                        "select rij::text, inhoud from uitvoer.stuk where uitvoer = ? and volgnummer = ?")
                .params(uitvoer, volgnummer)
                .query((rij, n) -> kluis.openInhoud(rij.getBytes(2), PLEK, rij.getString(1)))
                .optional()
                .orElseThrow(() -> new IllegalStateException("een stuk van de uitvoer ontbreekt")));
    }
}
