/**
 * A comparison drawn as pictures: JFreeChart draws them, on the page as inline SVG, in the report as vectors.
 *
 * <p>{@link org.asli.chart.Pictures} makes them, {@link org.asli.chart.Picture#svg} says how a page takes one in.
 */
package org.asli.chart;
