/**
 * Pictures of {@code content/}: what is wrong with them, how large they are, and the files that are published for each, in
 * several widths and with nothing in them but what is shown.
 *
 * <p>Used while a site is loaded (files are taken apart, none is decoded) and when its files are rendered; the only room that
 * imports libraries for pictures, and these only when a picture is new. Start with {@link dev.prospectus.picture.Pictures}.
 */
@NullMarked
package dev.prospectus.picture;

import org.jspecify.annotations.NullMarked;
