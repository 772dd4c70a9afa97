<?php

namespace Drupal\blue_heart\Plugin\Derivative;

use Drupal\blue_heart\Tags;
use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * Makes a block of each tag.
 */
class TagBlocks extends DeriverBase {

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition) {
    foreach (Tags::all() as $name => $tag) {
      // phpcs:ignore Drupal.Semantics.FunctionT.NotLiteralString
      $label = new TranslatableMarkup($tag['title'], [], ['context' => 'Blue Heart tag']);
      $this->derivatives[$name] = ['admin_label' => $label] + $base_plugin_definition;
    }
    return $this->derivatives;
  }

}
