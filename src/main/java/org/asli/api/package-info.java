/** The calculation for programs: JSON in and out over HTTP, described by an OpenAPI document. */
package org.asli.api;
