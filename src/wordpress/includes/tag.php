<?php
/** Writes a tag into a page: clean attributes, and in it what a visitor without script reads. */

namespace BlueHeart;

use WP_Block_Type_Registry;

defined( 'ABSPATH' ) || exit;

/** Returns the names of the tags, without their prefix. */
function tags(): array {
	static $names;
	$names = $names ?? array_map( 'basename', glob( __DIR__ . '/../blocks/*', GLOB_ONLYDIR ) );
	return $names;
}

/**
 * Returns a tag, and lets the page load the script.
 *
 * @param string   $name    The tag without its prefix.
 * @param array    $given   Attributes, by whoever may write on the site.
 * @param callable $wrapper Returns attributes that the block editor adds, from those that the tag has in any case.
 */
function tag( string $name, array $given, ?callable $wrapper = null ): string {
	$schemas    = WP_Block_Type_Registry::get_instance()->get_registered( "blue-heart/$name" )->attributes;
	$attributes = [];
	$style      = '';
	foreach ( $schemas as $attribute => $schema ) {
		$value = isset( $schema['control'], $given[ $attribute ] ) ? clean( $given[ $attribute ], $schema ) : null;
		if ( null === $value ) {
			continue;
		}
		if ( 'colour' === $schema['control'] ) {
			$style .= "--blue-heart-color-$attribute:$value;";
		} else {
			$attributes[ $attribute ] = $value;
		}
	}
	$page     = page_language();
	$language = spoken( $attributes['lang'] ?? '' );
	$language = $language ? $language : spoken( settings()['language'] );
	unset( $attributes['lang'] );
	$outer = array_filter( [ 'lang' => $language, 'style' => $style ] );
	$html  = "<blue-heart-$name";
	foreach ( $attributes as $attribute => $value ) {
		$html .= true === $value
			? " $attribute"
			: sprintf( ' %s="%s"', $attribute, esc_attr( is_array( $value ) ? implode( ' ', $value ) : $value ) );
	}
	if ( $wrapper ) {
		$html .= ' ' . $wrapper( $outer );
	} else {
		foreach ( $outer as $attribute => $value ) {
			$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
		}
	}
	$wanted   = $language ? $language : $page;
	$speaks   = $wanted && isset( texts( $wanted )['tags'][ $name ] );
	$children = fallback( $name, $attributes, $speaks ? $wanted : 'nl' );
	// A language that the tag does not speak: the script then asks the browser, and the text is Dutch.
	$children = $speaks ? $children : "<div lang=\"nl\">$children</div>";
	enqueue();
	return "$html>$children</blue-heart-$name>";
}

/** Returns a value that the schema of its attribute allows, or null. */
function clean( $value, array $schema ) {
	switch ( $schema['control'] ) {
		case 'flag':
			return rest_sanitize_boolean( $value ) ? true : null;
		case 'count':
			return (int) $value >= 1 ? (int) $value : null;
		case 'several':
			$words = is_array( $value ) ? $value : preg_split( '/[\s,]+/', (string) $value );
			$words = array_unique( known_words( array_filter( $words, 'is_string' ), $schema['items']['enum'] ) );
			$words = array_values( array_intersect( $words, $schema['items']['enum'] ) );
			return $words ? $words : null;
		case 'address':
		case 'file':
			return clean_address( $value, 'file' === $schema['control'] );
		case 'text':
			$text = is_scalar( $value ) ? sanitize_text_field( (string) $value ) : '';
			return '' === $text ? null : $text;
		default:
			return clean_choice( $value, $schema );
	}
}

/** Returns words as a list has them: a language may be written as in `lang`, "nl_BE", or "zh" for "zh-Hans". */
function known_words( array $words, array $list ): array {
	return array_map(
		function ( $word ) use ( $list ) {
			return in_array( $word, $list, true ) ? $word : spoken( $word );
		},
		$words
	);
}

/** Returns a value of a list, or one that the pattern of a language or a colour allows. */
function clean_choice( $value, array $schema ) {
	$value = is_scalar( $value ) ? trim( (string) $value ) : '';
	if ( isset( $schema['enum'] ) ) {
		return in_array( $value, array_map( 'strval', $schema['enum'] ), true ) ? $value : null;
	}
	return preg_match( "~{$schema['pattern']}~Di", $value ) ? $value : null;
}

/** Returns an address of the web. A file with contacts has to be on this site: each visitor's browser asks for it. */
function clean_address( $value, bool $own ) {
	$address = is_string( $value ) ? esc_url_raw( trim( $value ), [ 'http', 'https' ] ) : '';
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	if ( $own && $host && wp_parse_url( home_url(), PHP_URL_HOST ) !== $host ) {
		return null;
	}
	return '' === $address ? null : $address;
}
