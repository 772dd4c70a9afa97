<?php

namespace Drupal\blue_heart\Plugin\Filter;

use Drupal\blue_heart\Tags;
use Drupal\blue_heart\TagsInText;
use Drupal\Component\Utility\Html;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows a tag where a text has [blauwhart …], a tag, or a link for one.
 */
#[Filter(
  id: 'blue_heart',
  title: new TranslatableMarkup('Blue Heart: help against human trafficking'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows a card with numbers for [blauwhart helpline-card]. Put it after “Limit allowed HTML tags” in the order.'),
  weight: 90,
)]
class TagFilter extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * Constructs a filter.
   */
  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    if (!TagsInText::mayBeIn($text)) {
      return $result;
    }
    $language = Tags::spoken((string) $langcode);
    if (!$language) {
      // The text has no language, or one that the tags do not speak.
      $language = $this->languageManager->getCurrentLanguage()->getId();
      $result->addCacheContexts(['languages:language_interface']);
    }
    $document = Html::load($text);
    if ((new TagsInText($document, $language, Html::load(...)))->write()) {
      $result->setProcessedText(Html::serialize($document));
      $result->addAttachments(['library' => ['blue_heart/tags']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('You can show whom to call about human trafficking with @token.', [
      '@token' => '[blauwhart helpline-card]',
    ]);
  }

}
