package dev.prospectus.output.html;

import java.util.Optional;

/**
 * A booking status as a badge shows it.
 *
 * @param id decides colour and icon
 * @param label its words
 * @param timeline every known change to come, as {@code <instant>=<status id>} separated by spaces, so that a script can
 *     keep the badge true between two builds; empty without any
 * @param next what changes next and when, one sentence without its full stop
 * @param later every such sentence in turn, for scripts, a line each: the instant until which it holds, the day it speaks
 *     of (or {@code -} where counting days makes no sense) and its words, separated by {@code |}
 */
public record StatusView(String id, String label, String timeline, Optional<String> next, String later) {}
