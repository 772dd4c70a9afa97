<?php
/** Writes what a visitor without script reads in a tag. The texts were made, and escaped, when the plugin was built. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

/** Returns the direction of a language, and the texts of the tags that speak it, by their names. */
function texts( string $language ): array {
	static $texts       = [];
	$texts[ $language ] = $texts[ $language ] ?? require __DIR__ . "/../data/fallback-$language.php";
	return $texts[ $language ];
}

/** Returns the children of a tag in a language, from the attributes of the tag, which are clean. */
function fallback( string $name, array $attributes, string $language ): string {
	$texts = texts( $language );
	$of    = $texts['tags'][ $name ];
	$html  = isset( $of['texts'] ) ? from_table( $of, $attributes ) : card( $of, $attributes );
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	$html  = preg_replace( '~(</?h)2>~', "\${1}$level>", $html );
	return 'rtl' === $texts['direction'] ? "<div dir=\"rtl\">$html</div>" : $html;
}

/** Returns the text for the values on which it depends. */
function from_table( array $of, array $attributes ): string {
	$values = array_map(
		function ( $attribute ) use ( $attributes ) {
			$value = $attributes[ $attribute ] ?? '';
			return 'href' === $attribute && '' !== $value ? 'given' : $value;
		},
		$of['matters']
	);
	return str_replace( '{href}', esc_url( $attributes['href'] ?? '' ), $of['texts'][ implode( ' ', $values ) ] );
}

/** Returns the text of a card: the contacts that were chosen, else those for its reader and region. */
function card( array $of, array $attributes ): string {
	$chosen = $attributes['contacts'] ?? [];
	$reader = $attributes['for'] ?? '';
	$ids    = $chosen ? $chosen : $of['lists'][ $reader . ' ' . ( $attributes['region'] ?? '' ) ];
	$first  = $of['contacts'][ array_shift( $ids ) ][0];
	$others = array_map(
		function ( $id ) use ( $of ) {
			return "<li>{$of['contacts'][ $id ][1]}</li>";
		},
		$ids
	);
	$leaves = 'off' !== ( $attributes['exit'] ?? '' );
	$full   = $others && 'compact' !== ( $attributes['variant'] ?? '' );
	return $of['heading']
		. ( $leaves ? $of['exit'] : '' )
		. $first
		. ( $chosen || 'danger' === $reader ? '' : $of['emergency'] )
		. ( $full ? '<ul>' . implode( '', $others ) . '</ul>' : '' )
		. ( $leaves ? $of['honesty'] : '' )
		. $of['end'];
}
