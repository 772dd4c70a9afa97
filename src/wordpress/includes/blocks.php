<?php
/** Offers a block for each tag. A post keeps only the choices: the page is written when it is asked for. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'blue-heart-editor',
			address( 'editor.js' ),
			[ 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-url' ],
			VERSION,
			true
		);
		foreach ( tags() as $name ) {
			register_block_type(
				__DIR__ . "/../blocks/$name",
				[
					'render_callback' => function ( $attributes ) use ( $name ) {
						return tag( $name, $attributes, 'get_block_wrapper_attributes' );
					},
				]
			);
		}
	}
);

/** Translates what the editor shows beside an attribute: WordPress translates only title and description of a block. */
add_filter(
	'block_type_metadata',
	function ( $metadata ) {
		if ( 'blue-heart' !== ( $metadata['textdomain'] ?? '' ) ) {
			return $metadata;
		}
		foreach ( $metadata['attributes'] as &$attribute ) {
			foreach ( [ 'title', 'description' ] as $text ) {
				$attribute[ $text ] = translated( $attribute[ $text ] );
			}
			foreach ( $attribute['labels'] ?? [] as $value => $label ) {
				$attribute['labels'][ $value ] = translated( $label );
			}
		}
		return $metadata;
	}
);

/** Returns the translation of a text that the build took from the manifest. */
function translated( string $text ): string {
	return translate( $text, 'blue-heart' ); // phpcs:ignore WordPress.WP.I18n
}

add_filter(
	'block_categories_all',
	function ( $categories ) {
		return array_merge( [ [ 'slug' => 'blue-heart', 'title' => 'Blue Heart', 'icon' => null ] ], $categories );
	}
);

/** Gives the editor its words, and what a preview needs. */
add_action(
	'enqueue_block_editor_assets',
	function () {
		$given = [
			'blocks'   => array_map(
				function ( $name ) {
					return "blue-heart/$name";
				},
				tags()
			),
			'script'   => add_query_arg( 'ver', VERSION, address( 'files/blue-heart.js' ) ),
			'language' => str_replace( '_', '-', get_locale() ),
			'colours'  => settings()['colours'],
			'words'    => [
				'settings' => __( 'Settings', 'blue-heart' ),
				'colours'  => __( 'Colours', 'blue-heart' ),
				'standard' => __( 'Default', 'blue-heart' ),
				'preview'  => __( 'Preview', 'blue-heart' ),
				'failed'   => __( 'The preview could not be loaded. The page itself is not affected.', 'blue-heart' ),
			],
		];
		wp_add_inline_script( 'blue-heart-editor', 'window.blueHeart = ' . wp_json_encode( $given ) . ';', 'before' );
	}
);
