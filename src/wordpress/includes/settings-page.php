<?php
/** Shows the settings, to people who may change them. */

namespace BlueHeart;

use WP_Block_Type_Registry;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	function () {
		$show = __NAMESPACE__ . '\settings_page';
		$page = add_options_page( 'Blue Heart', 'Blue Heart', 'manage_options', PAGE, $show );
		add_action(
			"admin_print_scripts-$page",
			function () {
				wp_enqueue_style( 'wp-color-picker' );
				wp_enqueue_script( 'wp-color-picker' );
				wp_add_inline_script(
					'wp-color-picker',
					"jQuery(() => jQuery('.blue-heart-colour').wpColorPicker());"
				);
			}
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . PAGE );
		$link    = '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'blue-heart' ) . '</a>';
		return array_merge( [ $link ], $links );
	}
);

/** Shows the page. WordPress checks the nonce of `settings_fields` and the right again when the form arrives. */
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
	$others   = array_diff_key( $colours, $first );
	$how      = __( 'Add a block of the group “Blue Heart” to a page, or write a short code:', 'blue-heart' );
	?>
	<div class="wrap">
		<h1>Blue Heart</h1>
		<p><?php echo esc_html( $how ); ?> <code>[blauwhart helpline-card]</code></p>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				language_row( $settings['language'] );
				colour_rows( $first, $settings['colours'] );
				exit_row( $settings['exit_bar'] );
				?>
			</table>
			<details>
				<summary><?php esc_html_e( 'More colours', 'blue-heart' ); ?></summary>
				<table class="form-table" role="presentation">
					<?php colour_rows( $others, $settings['colours'] ); ?>
				</table>
			</details>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** Shows the list of languages. */
function language_row( string $chosen ): void {
	?>
	<tr>
		<th scope="row">
			<label for="blue-heart-language"><?php esc_html_e( 'Language', 'blue-heart' ); ?></label>
		</th>
		<td>
			<select id="blue-heart-language" name="<?php echo esc_attr( OPTION ); ?>[language]">
				<option value=""><?php esc_html_e( 'The language of the page', 'blue-heart' ); ?></option>
				<?php
				foreach ( languages() as $code => $name ) {
					printf(
						'<option value="%1$s" lang="%1$s" %2$s>%3$s</option>',
						esc_attr( $code ),
						selected( $chosen, $code, false ),
						esc_html( $name )
					);
				}
				?>
			</select>
		</td>
	</tr>
	<?php
}

/** Shows a field for each colour. */
function colour_rows( array $colours, array $chosen ): void {
	foreach ( $colours as $name => $schema ) {
		$id = "blue-heart-$name";
		?>
		<tr>
			<th scope="row">
				<label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $schema['title'] ); ?></label>
			</th>
			<td>
				<input class="blue-heart-colour" type="text" id="<?php echo esc_attr( $id ); ?>"
					aria-describedby="<?php echo esc_attr( "$id-about" ); ?>"
					name="<?php echo esc_attr( OPTION . "[colours][$name]" ); ?>"
					value="<?php echo esc_attr( $chosen[ $name ] ?? '' ); ?>">
				<p class="description" id="<?php echo esc_attr( "$id-about" ); ?>">
					<?php echo esc_html( $schema['description'] ); ?>
				</p>
			</td>
		</tr>
		<?php
	}
}

/** Shows whether the quick exit is on every page. */
function exit_row( bool $on ): void {
	$words = __( 'A bar on every page, with which a visitor leaves the site at once', 'blue-heart' );
	?>
	<tr>
		<th scope="row"><?php esc_html_e( 'Quick exit', 'blue-heart' ); ?></th>
		<td>
			<label>
				<input type="checkbox" value="1" <?php checked( $on ); ?>
					name="<?php echo esc_attr( OPTION ); ?>[exit_bar]">
				<?php echo esc_html( $words ); ?>
			</label>
		</td>
	</tr>
	<?php
}
