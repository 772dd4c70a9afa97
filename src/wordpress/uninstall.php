<?php
/** Removes what the plugin stored: its one option, on each site. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( [ 'fields' => 'ids', 'number' => 0 ] ) as $site ) {
		delete_blog_option( $site, 'blue_heart' );
	}
} else {
	delete_option( 'blue_heart' );
}
