// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

/** Why a number without names is no number of trained people. */
enum Kwaliteit {
    /** An organisation outside gives a head count only. */
    GEAGGREGEERD,
    /** Nobody knows who was there, as with the e-learning of March 2017. */
    ONBEKEND
}
