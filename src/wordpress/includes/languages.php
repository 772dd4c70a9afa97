<?php
/** Knows the languages: those that the tags speak, that of the page, and that of the administration. */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

/** Returns the names of the languages that the tags speak, by their codes. */
function languages(): array {
	static $languages;
	$languages = $languages ?? require __DIR__ . '/../data/languages.php';
	return $languages;
}

/** Returns the code of a language that the tags speak, such as "nl" for "nl_BE" and "zh-Hans" for "zh_CN", or "". */
function spoken( string $language ): string {
	foreach ( array_keys( languages() ) as $code ) {
		if ( first_part( $code ) === first_part( $language ) ) {
			return $code;
		}
	}
	return '';
}

/** Returns what says the language in a code: "zh" of "zh_CN" and of "zh-Hans". */
function first_part( string $code ): string {
	return strtolower( (string) preg_split( '/[-_]/', $code )[0] );
}

/** Returns the language of the page. Plugins for several languages change the locale for each page. */
function page_language(): string {
	return spoken( get_locale() );
}

/** Takes the translation of a language for each of its locales: nl for nl_BE, nl_NL and nl_NL_formal. */
add_filter(
	'load_textdomain_mofile',
	function ( $path, $domain ) {
		if ( 'blue-heart' !== $domain || is_readable( $path ) ) {
			return $path;
		}
		return preg_replace( '/blue-heart-([a-z]+)[_-][^\/]*\.mo$/', 'blue-heart-$1.mo', $path );
	},
	10,
	2
);

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'blue-heart', false, basename( dirname( FILE ) ) . '/languages' );
	},
	0
);
