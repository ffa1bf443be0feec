// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The mark that the gate leaves in the running transaction; a completion without it is refused. */
final class Doorgang implements AutoCloseable {

    private static final Object SLEUTEL = Doorgang.class;

    private Doorgang() {}

    static Doorgang open(String taakId) {
        TransactionSynchronizationManager.bindResource(SLEUTEL, taakId);
        return new Doorgang();
    }

    static boolean isOpenVoor(String taakId) {
        return taakId.equals(TransactionSynchronizationManager.getResource(SLEUTEL));
    }

    @Override
    public void close() {
        TransactionSynchronizationManager.unbindResource(SLEUTEL);
    }
}
