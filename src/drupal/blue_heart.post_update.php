<?php

/**
 * @file
 * Makes Drupal clear its caches after each update of the module.
 */

/**
 * Shows the numbers of version {version}, also on pages that were in a cache.
 */
function blue_heart_post_update_version(): void {
  // Empty: Drupal clears all caches after every update.
}
