/**
 * The whole suite on one machine: PostgreSQL, Keycloak and the four services on loopback, started
 * in the right order, watched, and stopped without leaving anything behind.
 *
 * <p>{@code settings} says where things are and on which port; {@code process} runs and supervises
 * one program; {@code postgres} and {@code keycloak} know these two programs; {@code suite} puts
 * them together. {@link org.xenotime.local.Main} is the door that {@code ./dev} knocks at.
 */
package org.xenotime.local;
