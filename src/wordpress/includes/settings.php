<?php
/** Keeps and shows the settings: language, colours, and the exit bar on every page. */

namespace BlueHeart;

use WP_Block_Type_Registry;

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
		register_setting( PAGE, OPTION, [ 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ] );
	}
);

add_action(
	'admin_menu',
	function () {
		$page = add_options_page( 'Blue Heart', 'Blue Heart', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
		add_action(
			"admin_print_scripts-$page",
			function () {
				wp_enqueue_style( 'wp-color-picker' );
				wp_enqueue_script( 'wp-color-picker' );
				wp_add_inline_script( 'wp-color-picker', "jQuery(() => jQuery('.blue-heart-colour').wpColorPicker());" );
			}
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . PAGE );
		return array_merge(
			[ sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'blue-heart' ) ) ],
			$links
		);
	}
);

/** Shows the page, to people who may change settings; WordPress checks the nonce when the form arrives. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	$colours  = array_filter(
		WP_Block_Type_Registry::get_instance()->get_registered( 'blue-heart/helpline-card' )->attributes,
		function ( $schema ) {
			return 'colour' === ( $schema['control'] ?? '' );
		}
	);
	$first    = [ 'accent' => $colours['accent'] ];
	?>
	<div class="wrap">
		<h1>Blue Heart</h1>
		<p><?php esc_html_e( 'Add a part to a page with a block of the group “Blue Heart”, or write a short code:', 'blue-heart' ); ?>
			<code>[blauwhart helpline-card]</code></p>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="blue-heart-language"><?php esc_html_e( 'Language', 'blue-heart' ); ?></label></th>
					<td><select id="blue-heart-language" name="<?php echo esc_attr( OPTION ); ?>[language]">
						<option value=""><?php esc_html_e( 'The language of the page', 'blue-heart' ); ?></option>
						<?php foreach ( languages() as $code => $name ) : ?>
							<option value="<?php echo esc_attr( $code ); ?>" lang="<?php echo esc_attr( $code ); ?>" <?php selected( $settings['language'], $code ); ?>><?php echo esc_html( $name ); ?></option>
						<?php endforeach; ?>
					</select></td>
				</tr>
				<?php colour_rows( $first, $settings['colours'] ); ?>
				<tr>
					<th scope="row"><?php esc_html_e( 'Quick exit', 'blue-heart' ); ?></th>
					<td><label><input type="checkbox" name="<?php echo esc_attr( OPTION ); ?>[exit_bar]" value="1" <?php checked( $settings['exit_bar'] ); ?>>
						<?php esc_html_e( 'A bar on every page, with which a visitor leaves the site at once', 'blue-heart' ); ?></label></td>
				</tr>
			</table>
			<details>
				<summary><?php esc_html_e( 'More colours', 'blue-heart' ); ?></summary>
				<table class="form-table" role="presentation"><?php colour_rows( array_diff_key( $colours, $first ), $settings['colours'] ); ?></table>
			</details>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** Shows a field for each colour. */
function colour_rows( array $colours, array $chosen ): void {
	foreach ( $colours as $name => $schema ) {
		printf(
			'<tr><th scope="row"><label for="blue-heart-%1$s">%2$s</label></th><td><input id="blue-heart-%1$s" class="blue-heart-colour" type="text" name="%3$s[colours][%1$s]" value="%4$s" aria-describedby="blue-heart-%1$s-about"><p class="description" id="blue-heart-%1$s-about">%5$s</p></td></tr>',
			esc_attr( $name ),
			esc_html( $schema['title'] ),
			esc_attr( OPTION ),
			esc_attr( $chosen[ $name ] ?? '' ),
			esc_html( $schema['description'] )
		);
	}
}
