<?php
/**
 * Plugin Name: Blue Heart
 * Description: Help against human trafficking on your website: whom to call, a quick exit, a quiz, posters and more.
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: Blue Heart elements
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: blue-heart
 * Domain Path: /languages
 */

namespace BlueHeart;

defined( 'ABSPATH' ) || exit;

const VERSION = '{version}';
const FILE    = __FILE__;

$parts = [ 'languages', 'settings', 'settings-page', 'fallback', 'tag', 'script', 'blocks', 'shortcode', 'exit-bar' ];
foreach ( $parts as $part ) {
	require __DIR__ . "/includes/$part.php";
}
