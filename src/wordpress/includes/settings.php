<?php
/** Keeps the settings: language, colours, and the exit bar on every page. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

const OPTION = 'blue_heart';
const PAGE   = 'blue-heart';

/** Returns the settings, clean whatever is stored. */
function settings(): array {
	return clean_settings( get_option( OPTION, [] ) );
}

/** Returns the settings that a form sent, without what is not allowed. */
function clean_settings( $given ): array {
	$given   = is_array( $given ) ? $given : [];
	$colours = [];
	foreach ( is_array( $given['colours'] ?? null ) ? $given['colours'] : [] as $name => $colour ) {
		if ( is_string( $colour ) && preg_match( '/^[a-z-]+$/D', $name ) && sanitize_hex_color( $colour ) ) {
			$colours[ $name ] = sanitize_hex_color( $colour );
		}
	}
	return [
		'language' => spoken( is_string( $given['language'] ?? null ) ? $given['language'] : '' ),
		'colours'  => $colours,
		'exit_bar' => ! empty( $given['exit_bar'] ),
	];
}

add_action(
	'admin_init',
	function () {
		$clean = __NAMESPACE__ . '\clean_settings';
		register_setting( PAGE, OPTION, [ 'type' => 'array', 'sanitize_callback' => $clean ] );
	}
);
