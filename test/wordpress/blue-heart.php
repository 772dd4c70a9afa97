<?php // Plugin Name: Blue Heart elements
add_action('wp_enqueue_scripts', function () {
  $script = '/blue-heart/blue-heart.js'; // in wp-content
  wp_enqueue_script('blue-heart', content_url($script), [], filemtime(WP_CONTENT_DIR . $script), ['strategy' => 'defer']);
});
