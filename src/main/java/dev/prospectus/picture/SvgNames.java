package dev.prospectus.picture;

import java.util.Locale;
import java.util.Set;

/**
 * What may stand in a drawing: the elements and attributes that browsers draw (SVG 2, appendix F and G; SVG 1.1,
 * appendix N). Whatever is named here neither acts nor fetches, apart from what links and styles name, which are judged by
 * what they say.
 */
final class SvgNames {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String MATH = "http://www.w3.org/1998/Math/MathML";

    private static final Set<String> ELEMENTS = words(
            "a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix",
            "feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight",
            "feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode",
            "feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line",
            "linearGradient marker mask mpath path pattern polygon polyline radialGradient rect set stop style svg",
            "switch symbol text textPath title tspan use view");

    /** What a drawing never needs and its author should know of. What else has no place in it is left out in silence. */
    private static final Set<String> ACTIVE = words(
            "applet audio base canvas embed foreignobject form frame frameset handler iframe link listener meta object",
            "script track video");

    /** Those whose words are shown or read out. */
    private static final Set<String> WITH_WORDS = words("a desc text textPath title tspan");

    private static final Set<String> ANIMATIONS = words("animate animateMotion animateTransform set");

    /** What is read as CSS, apart from {@code style}: its value may name an address. */
    private static final Set<String> STYLED = words(
            "alignment-baseline background baseline-shift by clip clip-path clip-rule color color-interpolation",
            "color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline fill",
            "fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning",
            "font-size font-size-adjust font-stretch font-style font-variant font-variation-settings font-weight from",
            "glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing",
            "lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity",
            "overflow paint-order pointer-events shape-inside shape-rendering stop-color stop-opacity stroke",
            "stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity",
            "stroke-width style text-align text-anchor text-decoration text-indent text-orientation text-overflow",
            "text-rendering text-transform to transform transform-box transform-origin unicode-bidi values vector-effect",
            "visibility white-space word-spacing writing-mode");

    private static final Set<String> ATTRIBUTES = words(
            "accumulate additive amplitude aria-describedby aria-hidden aria-label aria-labelledby aria-roledescription",
            "attributeName attributeType azimuth baseFrequency begin bias calcMode class clipPathUnits cx cy d",
            "diffuseConstant divisor dur dx dy edgeMode elevation enable-background end exponent fill-rule filterRes",
            "filterUnits focusable fr fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2 k3 k4",
            "kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lang lengthAdjust limitingConeAngle markerHeight",
            "markerUnits markerWidth maskContentUnits maskUnits max media method min mode numOctaves offset operator",
            "order orient origin path pathLength patternContentUnits patternTransform patternUnits points pointsAtX",
            "pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY rel repeatCount",
            "repeatDur requiredExtensions requiredFeatures restart result role rotate rx ry scale seed side slope spacing",
            "specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale",
            "systemLanguage tabindex tableValues target targetX targetY textLength title type version viewBox width x x1",
            "x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan");

    private SvgNames() {}

    static boolean isElement(String namespace, String name) {
        return namespace.equals(SVG) && ELEMENTS.contains(name);
    }

    static boolean isActive(String namespace, String name) {
        return namespace.equals(XHTML)
                || namespace.equals(MATH)
                || (namespace.equals(SVG) && ACTIVE.contains(name.toLowerCase(Locale.ROOT)));
    }

    static boolean isAnimation(String name) {
        return ANIMATIONS.contains(name);
    }

    static boolean hasWords(String name) {
        return WITH_WORDS.contains(name);
    }

    static boolean isStyled(String attribute) {
        return STYLED.contains(attribute);
    }

    static boolean isAttribute(String attribute) {
        return ATTRIBUTES.contains(attribute) || STYLED.contains(attribute);
    }

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" ", -1));
    }
}
