/**
 * The manifests under {@code k8s/}, rendered as {@code kubectl apply -k} would render them and
 * checked without a cluster: each object against the schema of its kind, each reference against the
 * object that it names, each pod against the rules of the house.
 */
package org.xenotime.local.k8s;
