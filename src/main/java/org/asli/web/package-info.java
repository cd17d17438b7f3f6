/** What a person sees and types: the pages, their fields and their wording. */
package org.asli.web;
