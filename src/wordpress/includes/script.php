<?php
/** Loads the script on pages that have a tag, and only there. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

/** Returns the address of a file of the plugin. */
function address( string $path ): string {
	return plugins_url( $path, FILE );
}

/** Lets the page load the script, and its few rules of style. */
function enqueue(): void {
	// Before 6.3 WordPress knows no "defer": `script_attributes` has it.
	wp_enqueue_script( 'blue-heart', address( 'files/blue-heart.js' ), [], VERSION, false );
	if ( ! wp_style_is( 'blue-heart', 'enqueued' ) ) {
		wp_register_style( 'blue-heart', false, [], VERSION );
		wp_enqueue_style( 'blue-heart' );
		wp_add_inline_style( 'blue-heart', rules() );
	}
}

/** Returns the colours of the site, and rules that give the text without script its place in the theme's column. */
function rules(): string {
	$colours = '';
	foreach ( settings()['colours'] as $name => $colour ) {
		$colours .= "--blue-heart-color-$name:$colour;";
	}
	$late = implode( ':not(:defined),', preg_replace( '/^/', 'blue-heart-', tags() ) ) . ':not(:defined)';
	return ( $colours ? ":root{{$colours}}" : '' )
		. "$late{display:block}blue-heart-exit[variant=bar]:not(:defined){padding:0 1em}";
}

/** Lets the page load the script where an administrator wrote a tag, or anybody a link that stands for one. */
function enqueue_for( $html ) {
	if ( is_string( $html ) && preg_match( '/<blue-heart-|data-blue-heart=|#blue-heart=/', $html ) ) {
		enqueue();
	}
	return $html;
}
foreach ( [ 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content', 'comment_text' ] as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\enqueue_for', 99 );
}

/** For a theme that writes a tag in its own files: `add_filter( 'blue_heart_on_every_page', '__return_true' )`. */
add_action(
	'wp_enqueue_scripts',
	function () {
		if ( settings()['exit_bar'] || apply_filters( 'blue_heart_on_every_page', false ) ) {
			enqueue();
		}
	}
);

/**
 * Returns what tells consent managers and optimisers to leave the script alone, which sets no cookie and asks no other
 * host; and where its other files are, if it is moved all the same. Cloudflare's mark has to stand before `src`.
 */
function script_attributes(): array {
	return apply_filters(
		'blue_heart_script_attributes',
		[
			'data-blue-heart-base' => address( 'files/' ),
			'data-cfasync'         => 'false',
			'data-cookieconsent'   => 'ignore',
			'data-cookieyes'       => 'cookieyes-necessary',
			'data-ot-ignore'       => '',
			'data-noptimize'       => '1',
			'data-no-optimize'     => '1',
			'data-no-defer'        => '1',
			'data-no-minify'       => '1',
			'nowprocket'           => '',
			'defer'                => '',
		]
	);
}

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'blue-heart' !== $handle ) {
			return $tag;
		}
		$written = '';
		foreach ( script_attributes() as $name => $value ) {
			$written .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return preg_replace( '/<script(?=[^>]*\ssrc=)/', "<script$written", $tag, 1 );
	},
	10,
	2
);

/** WP Rocket and Autoptimize ask plugins what to leave alone. */
function left_alone( $scripts ) {
	return is_array( $scripts ) ? array_merge( $scripts, [ '/blue-heart/files/' ] ) : "$scripts, /blue-heart/files/";
}
foreach ( [ 'rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_exclude_js' ] as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\left_alone' );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\left_alone' );
