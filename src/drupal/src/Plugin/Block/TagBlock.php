<?php

namespace Drupal\blue_heart\Plugin\Block;

use Drupal\blue_heart\Plugin\Derivative\TagBlocks;
use Drupal\blue_heart\Tags;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows a tag, with the settings that it has.
 */
#[Block(
  id: 'blue_heart_tag',
  admin_label: new TranslatableMarkup('Blue Heart'),
  category: new TranslatableMarkup('Blue Heart'),
  deriver: TagBlocks::class,
)]
class TagBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * Constructs a block.
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
  public function defaultConfiguration() {
    // The tag has a heading of its own.
    return ['label_display' => FALSE, 'attributes' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['attributes'] = ['#type' => 'container', '#tree' => TRUE];
    $form['colours'] = [
      '#type' => 'details',
      '#title' => $this->short('Colours'),
      '#description' => $this->t('Write a colour as # with six characters. An empty field keeps the colour that the tag has.'),
      '#tree' => TRUE,
    ];
    foreach (Tags::all()[$this->getDerivativeId()]['attributes'] as $attribute => $definition) {
      $group = $definition['control'] === 'colour' ? 'colours' : 'attributes';
      $form[$group][$attribute] = $this->field($definition, $this->configuration['attributes'][$attribute] ?? NULL);
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state) {
    foreach ($this->given($form_state) as $attribute => $value) {
      if (!Tags::clean($this->getDerivativeId(), [$attribute => $value], TRUE)) {
        $group = isset($form['colours'][$attribute]) ? 'colours' : 'attributes';
        $field = $form[$group][$attribute];
        $form_state->setError($field, $this->t('%field does not take this value.', ['%field' => $field['#title']]));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $this->configuration['attributes'] = Tags::clean($this->getDerivativeId(), $this->given($form_state), TRUE);
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $name = $this->getDerivativeId();
    $attributes = Tags::clean($name, $this->configuration['attributes'], TRUE);
    $page = $this->languageManager->getCurrentLanguage()->getId();
    return [
      // Drupal's own filter takes unknown tags away. Each value is checked and
      // escaped already.
      '#markup' => Markup::create(Tags::markup($name, $attributes, $page)),
      '#attached' => ['library' => ['blue_heart/tags']],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

  /**
   * Returns the values that were filled in, without the empty ones.
   */
  private function given(FormStateInterface $form_state): array {
    $values = ($form_state->getValue('attributes') ?? []) + ($form_state->getValue('colours') ?? []);
    $values = array_map(fn($value) => is_array($value) ? array_values(array_filter($value)) : $value, $values);
    return array_filter($values, fn($value) => !in_array($value, ['', 0, FALSE, NULL, []], TRUE));
  }

  /**
   * Returns a form field for an attribute.
   */
  private function field(array $definition, ?string $value): array {
    $field = [
      '#title' => $this->short($definition['title']),
      '#description' => $this->short($definition['description']),
    ];
    $labels = array_map($this->short(...), $definition['labels'] ?? []);
    return $field + match ($definition['control']) {
      'flag' => ['#type' => 'checkbox', '#default_value' => $value !== NULL],
      'count' => ['#type' => 'number', '#min' => 1, '#default_value' => $value],
      'several' => [
        '#type' => 'checkboxes',
        '#weight' => 10,
        '#options' => $labels,
        '#default_value' => $value === NULL ? [] : explode(' ', $value),
      ],
      'one' => [
        '#type' => 'select',
        '#options' => ['' => $this->short('Default')] + $labels,
        '#default_value' => $value ?? '',
      ],
      'language' => [
        '#type' => 'select',
        '#weight' => -10,
        '#options' => ['' => $this->short('The language of the page')] + Tags::languages(),
        '#default_value' => $value ?? '',
      ],
      default => ['#type' => 'textfield', '#maxlength' => 2048, '#default_value' => $value ?? ''],
    };
  }

  /**
   * Translates a text that Drupal or another module may have too.
   */
  private function short(string $text): TranslatableMarkup {
    // phpcs:ignore Drupal.Semantics.FunctionT.NotLiteralString
    return $this->t($text, [], ['context' => 'Blue Heart']);
  }

}
