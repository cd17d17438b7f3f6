/** The pages: what a person sees, types and chooses. */
package org.asli.web;
