<?php
/** Writes a tag for `[blauwhart helpline-card languages="nl uk" accent="#9a3b17"]`, in every editor. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'blauwhart', __NAMESPACE__ . '\shortcode' );

/** Returns the tag of a short code; without a name it is the card with the numbers. */
function shortcode( $given ): string {
	$attributes = [];
	$name       = 'helpline-card';
	foreach ( is_array( $given ) ? $given : [] as $attribute => $value ) {
		if ( 0 === $attribute ) {
			$name = preg_replace( '/^blue-heart-/', '', strtolower( $value ) );
		} elseif ( is_int( $attribute ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} elseif ( '' !== $attribute ) {
			// A quote or a bracket in a value is written as an entity; editors write one for "&".
			$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );

			$attributes[ preg_replace( '/^color-/', '', $attribute ) ] = $value;
		}
	}
	if ( in_array( $name, tags(), true ) ) {
		return tag( $name, $attributes );
	}
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: 1: what somebody wrote, 2: what can be written */
	$words = __( 'There is no “%1$s”. Write one of these: %2$s. Visitors do not see this sentence.', 'blue-heart' );
	return '<p>' . esc_html( sprintf( $words, $name, implode( ', ', tags() ) ) ) . '</p>';
}
