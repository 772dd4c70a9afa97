<?php
/** Puts the quick exit on every page, where the settings say so: first in the page, for who uses a keyboard. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

/** Writes the bar, once: a theme that lacks the first of the two places has the second. */
function exit_bar(): void {
	static $written = false;
	if ( $written || ! settings()['exit_bar'] ) {
		return;
	}
	$written = true;
	echo tag( 'exit', [ 'variant' => 'bar' ] ); // phpcs:ignore WordPress.Security.EscapeOutput -- `tag` escapes.
}
add_action( 'wp_body_open', __NAMESPACE__ . '\exit_bar' );
add_action( 'wp_footer', __NAMESPACE__ . '\exit_bar' );
